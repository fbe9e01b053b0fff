package kz.rectorblog.tool;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the site until it is told to stop. */
@Command(name = "serve", description = "Serve the site (the default).", mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

    @Option(
            names = "--demo",
            description = "Fill an empty database with invented people and cases; show the dev mailbox.")
    private boolean demo;

    @Override
    public void run() {
        Server server = new Server();
        if (demo) {
            server.properties(SeedCommand.DEMONSTRATION).properties(Map.of(DemoAtStart.WANTED, "true"));
        }
        ApplicationContext house =
                server.mainClass(RectorBlog.class).banner(false).start();
        greet(new Greeting(house.getBean(EmbeddedServer.class).getURI()));
    }

    private void greet(Greeting greeting) {
        List<String> lines = demo ? greeting.demonstration() : greeting.plain();
        // names with Kazakh letters, whatever the terminal's locale says
        lines.forEach(new PrintStream(System.out, true, StandardCharsets.UTF_8)::println);
    }

    /** Tells in one line, as every command does, of what whoever starts the site can mend. */
    private static final class Server extends Micronaut {

        @Override
        protected void handleStartupException(Environment environment, Throwable failure) {
            Optional<String> reason = StartupFailure.reason(failure);
            if (reason.isPresent()) {
                throw new BadInput(reason.get());
            }
            super.handleStartupException(environment, failure);
        }
    }
}
