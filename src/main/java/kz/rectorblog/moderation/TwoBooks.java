package kz.rectorblog.moderation;

import java.util.Map;

/** Assesses texts by two books; what both have in common is looked for once. Safe for any thread. */
public final class TwoBooks {

    private final Assessor before;
    private final Assessor after;
    private final Map<Detector, Detector> twins;

    public TwoBooks(RuleBook before, RuleBook after) {
        this.before = new Assessor(before);
        this.after = new Assessor(after);
        this.twins = SharedRules.twins(before, after);
    }

    /** One text's two assessments. */
    public record Both(Assessment before, Assessment after) {}

    public Both assess(SubmittedText text) {
        SharedMarks marks = new SharedMarks(twins);
        return new Both(assess(text, before, marks), assess(text, after, marks));
    }

    private static Assessment assess(SubmittedText text, Assessor assessor, SharedMarks marks) {
        return assessor.assess(new Draft(text, assessor.book().vocabulary(), marks));
    }
}
