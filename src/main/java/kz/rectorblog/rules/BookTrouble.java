package kz.rectorblog.rules;

import java.time.Instant;
import kz.rectorblog.moderation.BrokenRule;

/**
 * Why the files of the rule book could not be taken over; the book that was in force before them still is.
 *
 * @param line from 1; 0 where it is the file as a whole
 * @param more how many further places are wrong too
 */
public record BookTrouble(String file, int line, String reason, int more, Instant since) {

    static BookTrouble of(BrokenRule broken, int more, Instant since) {
        return new BookTrouble(broken.file(), broken.line(), broken.reason(), more, since);
    }
}
