package kz.rectorblog.staff;

import kz.rectorblog.text.Localized;

/**
 * A unit of the university.
 *
 * @param code its name in addresses and exports, such as {@code dormitory}; never changes
 * @param active whether submissions may still be addressed to it
 * @param version grows with each change; a form carries it
 */
public record Unit(long id, String code, Localized name, boolean active, int version) {}
