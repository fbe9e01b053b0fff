package kz.rectorblog.forwarding;

import java.time.LocalDate;

/** What became of an extension. */
public sealed interface ExtensionResult {

    record Extended(LocalDate newDue, LocalDate noticeDue) implements ExtensionResult {}

    /** The document of the procedure knows no extension. */
    record NotExtensible() implements ExtensionResult {}

    /** Only once. */
    record AlreadyExtended(LocalDate due) implements ExtensionResult {}

    /** The first due date has passed: what is late cannot be made in time. */
    record TermPassed(LocalDate due) implements ExtensionResult {}

    record NoReason() implements ExtensionResult {}

    /** Which facts must be established was not said (Reg. 3.6; APPC 76(3)). */
    record NoFacts() implements ExtensionResult {}
}
