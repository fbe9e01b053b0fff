package kz.rectorblog.tool;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The house without its server and its schedules, opened only when a command needs something of it. */
final class House implements AutoCloseable {

    private @Nullable ApplicationContext open;

    /** @throws BadInput in one line where the house cannot be opened */
    <T> T room(Class<T> room) {
        ApplicationContext house = open;
        if (house == null) {
            house = opened();
            open = house;
        }
        return house.getBean(room);
    }

    private static ApplicationContext opened() {
        try {
            return ApplicationContext.builder()
                    .properties(Map.of("rectorblog.scheduling", "false", "micronaut.health.monitor.enabled", "false"))
                    .banner(false)
                    .start();
        } catch (RuntimeException failure) {
            throw StartupFailure.explained(failure);
        }
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
    }
}
