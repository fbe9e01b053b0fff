package kz.rectorblog.submission;

import kz.rectorblog.calendar.Procedure.Matter;

/** What the author writes, Regulation 1: the author chooses, a moderator may choose better. */
public enum Kind {
    QUESTION,
    PROPOSAL,
    APPLICATION,
    COMPLAINT,
    RESPONSE;

    static Kind of(Matter matter) {
        return valueOf(matter.name());
    }

    Matter matter() {
        return Matter.valueOf(name());
    }
}
