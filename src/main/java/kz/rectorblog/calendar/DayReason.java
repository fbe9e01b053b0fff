package kz.rectorblog.calendar;

import kz.rectorblog.text.Localized;

/** Why a day is what it is, and on whose authority. */
public record DayReason(Localized reason, String act) {}
