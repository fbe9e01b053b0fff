package kz.rectorblog.tool;

import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import kz.rectorblog.calendar.BrokenCalendar;
import kz.rectorblog.moderation.BrokenRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the site until it is told to stop. */
@Command(name = "serve", description = "Serve the site (the default).", mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

    @Option(names = "--demo", description = "Fill an empty database with invented people and cases; show the dev mailbox.")
    private boolean demo;

    @Override
    public void run() {
        new Server()
                .args(demo ? new String[] {"-rectorblog.demo=true"} : new String[0])
                .mainClass(RectorBlog.class)
                .banner(false)
                .start();
    }

    /** Tells of a broken rule file or calendar in one line, as every command does: whoever edited it reads it. */
    private static final class Server extends Micronaut {

        @Override
        protected void handleStartupException(Environment environment, Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof BrokenRule || cause instanceof BrokenCalendar) {
                    throw new BadInput(String.valueOf(cause.getMessage()));
                }
            }
            super.handleStartupException(environment, failure);
        }
    }
}
