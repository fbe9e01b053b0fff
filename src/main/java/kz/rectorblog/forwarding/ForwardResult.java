package kz.rectorblog.forwarding;

import java.time.LocalDate;

/** What became of a forwarding. */
public sealed interface ForwardResult {

    /** The executor must answer by this day: the same as before, a forwarding moves no due date. */
    record Forwarded(LocalDate due) implements ForwardResult {}

    /** Nobody who answers cases was chosen. */
    record NoSuchExecutor() implements ForwardResult {}

    /** The case already lies with this person. */
    record AlreadyThere() implements ForwardResult {}

    /** The text may hold a secret that this person may not see: lift the quarantine first, with a reason. */
    record Quarantined() implements ForwardResult {}
}
