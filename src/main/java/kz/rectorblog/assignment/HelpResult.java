package kz.rectorblog.assignment;

/** What became of a request for help, of a contribution, or of the end of the help. */
public sealed interface HelpResult {

    record Done() implements HelpResult {}

    /** Nobody who answers cases was chosen. */
    record NobodyChosen() implements HelpResult {}

    /** The lead cannot help the lead. */
    record IsLead(String name) implements HelpResult {}

    record AlreadyAsked(String name) implements HelpResult {}

    /** The text may hold a secret that this person may not see. */
    record Quarantined(String name) implements HelpResult {}

    /** The inner term is 1 to 30 working days before the due date. */
    record NoSuchTerm() implements HelpResult {}

    record NoText() implements HelpResult {}

    record NoReason() implements HelpResult {}

    /** Neither the lead, nor somebody who forwards cases; or not this person's contribution. */
    record NotYours() implements HelpResult {}

    /** The author has the outcome, or the help is no longer asked for. */
    record Over() implements HelpResult {}
}
