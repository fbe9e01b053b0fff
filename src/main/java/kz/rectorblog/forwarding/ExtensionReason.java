package kz.rectorblog.forwarding;

/** Why facts that matter cannot be established in time, Reg. 3.6; APPC 76(3). There is no "other": workload is no reason. */
public enum ExtensionReason {
    /** Papers or data must come from another unit or body. */
    DOCUMENTS_REQUESTED,
    /** The place or the state of things must be inspected. */
    INSPECTION_NEEDED,
    /** A commission or a specialist must give an opinion. */
    EXPERT_OPINION,
    /** People who know the facts must be heard, the author among them. */
    PEOPLE_TO_BE_HEARD,
    /** An inquiry or a proceeding elsewhere decides a fact that the answer rests on. */
    RELATED_PROCEEDING
}
