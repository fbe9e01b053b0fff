package kz.rectorblog.moderation;

import java.util.List;

/** Where the files of a rule book come from: a folder, or what was kept of one. */
interface RuleFiles {

    /** What is inside a folder of the book, as paths in the book; in any order. */
    List<String> list(String folder);

    boolean has(String path);

    /** The text of this file of the book. */
    String read(String path);
}
