package kz.rectorblog.tool;

/**
 * One step of a story.
 *
 * @param day in working days from today: 0 is today (the working day before, where today is a day off), -6 six earlier
 */
record DemoStep(int day, DemoDeed deed) {}
