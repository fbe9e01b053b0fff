package kz.rectorblog.review;

import kz.rectorblog.submission.VisibilityStep;

/** A person's verdict on publication, never on consideration. */
public enum PublicationChoice {
    PUBLISH(VisibilityStep.CHOOSE_PUBLISH, DecisionKind.PUBLISH),
    PUBLISH_MASKED(VisibilityStep.CHOOSE_PUBLISH_MASKED, DecisionKind.PUBLISH_MASKED),
    KEEP_PRIVATE(VisibilityStep.KEEP_PRIVATE, DecisionKind.KEEP_PRIVATE);

    final VisibilityStep step;
    final DecisionKind kind;

    PublicationChoice(VisibilityStep step, DecisionKind kind) {
        this.step = step;
        this.kind = kind;
    }
}
