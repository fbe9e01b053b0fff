package kz.rectorblog.search;

import java.nio.file.Path;

/** Another program, most likely a running server, holds the index of this folder. */
public final class IndexInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexInUse(Path folder, Throwable cause) {
        super("another program works with the index in " + folder, cause);
    }
}
