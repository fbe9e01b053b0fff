package kz.rectorblog.moderation;

import java.util.List;

/** Looks for one thing in a draft. Stateless and linear in the length of the text, so any thread may run it on anything. */
@FunctionalInterface
interface Detector {

    List<Mark> find(Draft draft);
}
