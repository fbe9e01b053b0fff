package kz.rectorblog.tool;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seeds an empty database before the first visitor can come. */
@Singleton
@Requires(property = DemoAtStart.WANTED, value = "true")
class DemoAtStart implements ApplicationEventListener<StartupEvent> {

    static final String WANTED = "rectorblog.seed";

    private static final Logger LOG = LoggerFactory.getLogger(DemoAtStart.class);

    private final DemoWorld world;

    DemoAtStart(DemoWorld world) {
        this.world = world;
    }

    @Override
    public void onApplicationEvent(StartupEvent started) {
        long begun = System.nanoTime();
        int cases = world.create();
        if (cases > 0) {
            LOG.info("{} invented cases in {} ms", cases, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }
    }
}
