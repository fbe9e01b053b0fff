package kz.rectorblog.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hands the program over to another Java: same streams, same options, same exit status, and it ends when we do. */
final class Relay {

    private final Path java;

    Relay(Path java) {
        this.java = java;
    }

    /** The exit status of the program. */
    int run(String program, String[] arguments) throws IOException, InterruptedException {
        return follow(
                new ProcessBuilder(command(program, arguments)).inheritIO().start());
    }

    List<String> command(String program, String[] arguments) {
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        if (searches(List.of(arguments))) {
            command.add("--add-modules=jdk.incubator.vector"); // Lucene searches faster with it, but it warns on stderr
        }
        if (arguments.length > 0 && arguments[0].equals("deadline")) {
            // it is over before the second compiler pays: half the processor time, for two million lines too
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        }
        command.addAll(cache(classPath));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-classpath");
        command.add(classPath);
        command.add(program);
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean searches(List<String> arguments) {
        return arguments.isEmpty()
                || arguments.get(0).equals("serve")
                || arguments.size() > 1 && arguments.subList(0, 2).equals(List.of("bench", "search"));
    }

    /** The classes read and linked at build time, if the build left them beside the jar: a start is faster with them. */
    private static List<String> cache(String classPath) {
        Path cache = Path.of(classPath.replaceAll("\\.jar$", ".aot"));
        boolean usable = classPath.endsWith(".jar") && Files.isReadable(cache);
        return usable ? List.of("-XX:AOTCache=" + cache, "-Xlog:disable", "-Xlog:all=error:stderr") : List.of();
    }

    /** A signal that ends us ends the program too, and we wait for it to close its doors. */
    static int follow(Process process) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "rectorblog-end"));
        return process.waitFor();
    }

    private static void end(Process process) {
        process.destroy();
        boolean interrupted = false;
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
