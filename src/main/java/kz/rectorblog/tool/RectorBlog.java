package kz.rectorblog.tool;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The command line's front door: {@code java -jar target/rectorblog.jar <command>}; without a command it serves. */
@Command(
        name = "rectorblog",
        description = "Rector's blog: moderation and publishing platform of a university.",
        mixinStandardHelpOptions = true,
        version = "1.0.0",
        subcommands = {
            DeadlineCommand.class,
            SeedCommand.class,
            ServeCommand.class,
            RoutesCommand.class,
            AnalyzeCommand.class,
            ReindexCommand.class,
            ModerateCommand.class,
            StepsCommand.class,
            AuditVerifyCommand.class,
            RulesCheckCommand.class,
            RulesDiffCommand.class,
            ReplayCommand.class,
            BenchCommand.class,
            TrainLettersCommand.class,
            TrainCommand.class,
            TrainGroundsCommand.class,
        })
public final class RectorBlog {

    private RectorBlog() {}

    public static void main(String[] arguments) {
        CommandLine line = commandLine();
        int status = line.execute(arguments.length == 0 ? new String[] {"serve"} : arguments);
        if (status != 0 || !serves(line.getParseResult())) {
            // the embedded database would keep the program alive after its command is done
            System.exit(status);
        }
    }

    private static boolean serves(ParseResult parsed) {
        ParseResult command = parsed.subcommand();
        return command != null
                && command.commandSpec().userObject() instanceof ServeCommand
                && !command.isUsageHelpRequested()
                && !command.isVersionHelpRequested();
    }

    static CommandLine commandLine() {
        return new CommandLine(new RectorBlog())
                .setParameterExceptionHandler(new OneLineErrors())
                .setExecutionExceptionHandler(new OneLineErrors());
    }
}
