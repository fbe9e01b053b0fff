package kz.rectorblog.launcher;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code java -jar rectorblog.jar} meets first. It is compiled for Java 17, which is the default of many machines,
 * and carries on with Java 25: in this process if that is what runs it, else in one that it starts. It may not use
 * anything outside its package and the JDK of version 17.
 */
public final class Launcher {

    /** The Java that the rest of the program is compiled for. */
    static final int NEEDED = 25;

    private static final String PROGRAM = "kz.rectorblog.tool.RectorBlog";
    private static final int CANNOT_START = 2;

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() >= NEEDED) {
            runHere(arguments);
            return;
        }
        Optional<Path> java = JavaSearch.here().java();
        if (java.isEmpty()) {
            System.err.println("rectorblog: needs Java " + NEEDED + " or newer, this is "
                    + Runtime.version().feature()
                    + ", and none stands beside it; set RECTORBLOG_JAVA_HOME to the folder of one");
            System.exit(CANNOT_START);
        }
        System.exit(new Relay(java.get()).run(PROGRAM, arguments));
    }

    private static void runHere(String[] arguments) throws Exception {
        Method main = Class.forName(PROGRAM).getMethod("main", String[].class);
        try {
            main.invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception ? (Exception) e.getCause() : e;
        }
    }
}
