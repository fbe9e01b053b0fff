package kz.rectorblog.moderation;

import java.util.List;

/** Looks for one thing in one field that is not empty. */
@FunctionalInterface
interface FieldDetector {

    List<Mark> find(Reading reading, Draft draft);
}
