package kz.rectorblog.answering;

/** How a case ends for its author, Policy 4.4. Stored by name. */
public enum Outcome {
    SATISFIED,
    PARTLY_SATISFIED,
    REFUSED_WITH_REASONS,
    EXPLAINED,
    FORWARDED_TO_COMPETENT_BODY
}
