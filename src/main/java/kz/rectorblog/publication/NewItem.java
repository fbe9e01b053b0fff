package kz.rectorblog.publication;

import java.time.LocalDate;
import kz.rectorblog.answering.Outcome;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What is to become public, ready to be read by everyone: the texts are masked already where they must be.
 *
 * @param number the registration number
 * @param unitCode of the unit that answered; null where none is named
 * @param authorName null where the author asked not to be named
 * @param askedOn the day of receipt
 * @param answeredOn the day on which the author got the answer
 */
public record NewItem(
        String number,
        Language language,
        Kind kind,
        @Nullable String unitCode,
        String subject,
        String question,
        String answer,
        Outcome outcome,
        @Nullable String authorName,
        String executorName,
        Localized executorPosition,
        LocalDate askedOn,
        LocalDate dueDate,
        LocalDate answeredOn) {}
