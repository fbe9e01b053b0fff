/**
 * The registration journal (Policy 4.1; SOP 3(2)): every registered submission in the order of its number, to be read, to
 * be printed and to be taken away as CSV or XLSX. Numbers have no gaps, so a quarantined case keeps its line and loses
 * its words.
 */
@NullMarked
package kz.rectorblog.journal;

import org.jspecify.annotations.NullMarked;
