package kz.rectorblog.tool;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings the demonstration into an empty database. */
@Command(
        name = "seed",
        description = {
            "Fill an empty database with an invented university: staff, cases at every stage, letters.",
            "The letters stay in the mailbox page; none of them is sent."
        },
        footer = {"", "Exit status: 0; 2 where the database has cases already, which stay as they are."},
        mixinStandardHelpOptions = true)
final class SeedCommand implements Callable<Integer> {

    /** Invented people get no letters, whatever mail server is set; a password that everybody knows needs no long hashing. */
    static final Map<String, Object> DEMONSTRATION =
            Map.of("rectorblog.demo", "true", "rectorblog.mail.smtp.host", "", "rectorblog.password-cost", "6");

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        try (ApplicationContext house = house()) {
            int cases = house.getBean(DemoWorld.class).create();
            if (cases == 0) {
                throw new BadInput("the database has cases already; nothing was changed");
            }
            command.commandLine().getOut().println(cases + " invented cases are there now; to see them: serve --demo");
            return 0;
        }
    }

    private static ApplicationContext house() {
        try {
            return ApplicationContext.builder()
                    .properties(DEMONSTRATION)
                    .properties(Map.of("rectorblog.scheduling", "false"))
                    .banner(false)
                    .start();
        } catch (RuntimeException failure) {
            throw StartupFailure.explained(failure);
        }
    }
}
