package kz.rectorblog.tool;

import io.micronaut.runtime.Micronaut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the site until it is told to stop. */
@Command(name = "serve", description = "Serve the site (the default).", mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

    @Option(names = "--demo", description = "Fill an empty database with invented people and cases; show the dev mailbox.")
    private boolean demo;

    @Override
    public void run() {
        Micronaut.build(demo ? new String[] {"-rectorblog.demo=true"} : new String[0])
                .mainClass(RectorBlog.class)
                .banner(false)
                .start();
    }
}
