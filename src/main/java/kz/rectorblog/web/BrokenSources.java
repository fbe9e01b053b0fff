package kz.rectorblog.web;

/** The names of the sources cannot be used; the message says where and why, in one line. */
public final class BrokenSources extends RuntimeException {

    BrokenSources(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
