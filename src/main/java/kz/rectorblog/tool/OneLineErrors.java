package kz.rectorblog.tool;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Bad input is one clear line on stderr and exit 2; a fault of ours keeps its stack trace and exits 1. */
final class OneLineErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final int BAD_INPUT = 2;

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        return refuse(problem.getCommandLine(), problem.getMessage());
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) throws Exception {
        if (problem instanceof BadInput) {
            return refuse(command, problem.getMessage());
        }
        throw problem;
    }

    private static int refuse(CommandLine command, @Nullable String reason) {
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + reason);
        return BAD_INPUT;
    }
}
