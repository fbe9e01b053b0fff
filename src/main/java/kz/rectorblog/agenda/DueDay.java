package kz.rectorblog.agenda;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import kz.rectorblog.submission.Stage;

/** A due date in somebody's calendar. It lies on devices and with providers that are not ours: no words, no author. */
@Introspected
record DueDay(String number, Stage stage, LocalDate dueDate) {}
