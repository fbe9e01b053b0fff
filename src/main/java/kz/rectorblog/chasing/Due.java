package kz.rectorblog.chasing;

/** A case and how far its due date is, in working days: 0 on the day itself, negative after it. */
record Due(ChasedCase open, int daysLeft) {}
