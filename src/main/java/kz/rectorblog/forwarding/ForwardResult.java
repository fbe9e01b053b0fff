package kz.rectorblog.forwarding;

import java.time.LocalDate;
import kz.rectorblog.assignment.HelpResult;

/** What became of a forwarding. */
public sealed interface ForwardResult {

    /** The executor must answer by this day: the same as before, a forwarding moves no due date. */
    record Forwarded(LocalDate due) implements ForwardResult {}

    /** One of the co-executors cannot be asked; nothing was forwarded. */
    record HelpRefused(HelpResult why) implements ForwardResult {}

    /** Only the lead, or whoever stands in, hands on. */
    record NotYours() implements ForwardResult {}

    /** The lead says why somebody else should answer. */
    record NoReason() implements ForwardResult {}

    /** Nobody who answers cases was chosen. */
    record NoSuchExecutor() implements ForwardResult {}

    /** The case already lies with this person. */
    record AlreadyThere() implements ForwardResult {}

    /** The text may hold a secret that this person may not see: lift the quarantine first, with a reason. */
    record Quarantined() implements ForwardResult {}
}
