package kz.rectorblog.tool;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;

/** Seeds an empty database before the first visitor can come. */
@Singleton
@Requires(property = DemoAtStart.WANTED, value = "true")
class DemoAtStart implements ApplicationEventListener<StartupEvent> {

    static final String WANTED = "rectorblog.seed";

    private final DemoWorld world;

    DemoAtStart(DemoWorld world) {
        this.world = world;
    }

    @Override
    public void onApplicationEvent(StartupEvent started) {
        world.create();
    }
}
