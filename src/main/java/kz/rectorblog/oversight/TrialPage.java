package kz.rectorblog.oversight;

/** A trial, under way or done. */
public record TrialPage(Trial trial) {

    /** Not below 1, for a bar needs a length. */
    public long most() {
        return Math.max(1, trial.total());
    }
}
