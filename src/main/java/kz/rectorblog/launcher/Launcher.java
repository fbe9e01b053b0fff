package kz.rectorblog.launcher;

/** Starts the program. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        System.out.println("java " + Runtime.version());
    }
}
