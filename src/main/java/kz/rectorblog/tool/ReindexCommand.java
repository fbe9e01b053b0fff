package kz.rectorblog.tool;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.rectorblog.search.IndexFollower;
import kz.rectorblog.search.IndexInUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the search index of this node anew from what is published. A running server does that by itself. */
@Command(
        name = "reindex",
        description = "Make the search index anew from the published items.",
        mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (ApplicationContext context = ApplicationContext.builder()
                .banner(false)
                .properties(Map.of("rectorblog.scheduling", false))
                .start()) {
            IndexFollower follower = context.getBean(IndexFollower.class);
            PrintWriter screen = spec.commandLine().getErr();
            ProgressBar bar = new ProgressBar(screen, follower.size());
            follower.rebuild(bar::show);
            bar.end();
        } catch (IndexInUse running) {
            throw new BadInput(running.getMessage()
                    + "; stop the server first, or delete the folder: the server makes it anew while it runs");
        }
        return 0;
    }
}
