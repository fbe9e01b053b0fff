package kz.rectorblog.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import kz.rectorblog.text.Localized;

/**
 * What the public calculator says of days that were exchanged for one another.
 *
 * @param weekend of an ordinary Saturday or Sunday
 * @param shiftedPhrase with {@code {holiday}} and {@code {date}} in it
 * @param movedPhrase with {@code {date}}, the day whose rest was moved here
 * @param workedPhrase with {@code {date}}, the day to which the rest was moved
 */
record DayWords(DayReason weekend, Localized shiftedPhrase, Localized movedPhrase, Localized workedPhrase) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    Localized shifted(Holiday holiday, LocalDate fallen) {
        Localized name = holiday.name();
        return new Localized(
                filled(shiftedPhrase.kk(), name.kk(), fallen),
                filled(shiftedPhrase.ru(), name.ru(), fallen),
                filled(shiftedPhrase.en(), name.en(), fallen));
    }

    Localized moved(LocalDate other) {
        return each(movedPhrase, saying -> filled(saying, "", other));
    }

    Localized worked(LocalDate other) {
        return each(workedPhrase, saying -> filled(saying, "", other));
    }

    private static String filled(String phrase, String holiday, LocalDate date) {
        return phrase.replace("{holiday}", holiday).replace("{date}", DATE.format(date));
    }

    private static Localized each(Localized saying, UnaryOperator<String> change) {
        return new Localized(change.apply(saying.kk()), change.apply(saying.ru()), change.apply(saying.en()));
    }
}
