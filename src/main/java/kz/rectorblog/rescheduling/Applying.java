package kz.rectorblog.rescheduling;

/** What came of applying a change of the calendar. */
public sealed interface Applying {

    record Applied(Plan plan) implements Applying {}

    /** Calendar or cases are no longer what the page showed: nothing was changed. */
    record Late() implements Applying {}
}
