package kz.rectorblog.calendar;

import kz.rectorblog.text.Localized;

/**
 * One term of a procedure.
 *
 * @param id unique within its procedure, for example {@code consideration}
 * @param source the clause it rests on
 */
public record Term(String id, Localized name, TermLength length, TermStart from, String source) {}
