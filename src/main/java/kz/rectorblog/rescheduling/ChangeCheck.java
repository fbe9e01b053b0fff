package kz.rectorblog.rescheduling;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import kz.rectorblog.calendar.CalendarBook;
import kz.rectorblog.calendar.CalendarTable;
import kz.rectorblog.calendar.DayKind;
import kz.rectorblog.calendar.TableProblem;
import kz.rectorblog.calendar.WorkCalendar;
import kz.rectorblog.clock.CalendarChange;
import kz.rectorblog.clock.CalendarState;
import kz.rectorblog.text.Localized;
import kz.rectorblog.web.Texts;

/** Reads the form of a change of the calendar. */
final class ChangeCheck {

    private static final int LONGEST = 300;

    private final ChangeForm form;
    private final CalendarState now;
    private final CalendarBook files;
    private final Texts texts;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private List<TableProblem> problems = List.of();

    ChangeCheck(ChangeForm form, CalendarState now, CalendarBook files, Texts texts) {
        this.form = form;
        this.now = now;
        this.files = files;
        this.texts = texts;
    }

    sealed interface Checked {

        record Complete(CalendarChange change) implements Checked {}

        /**
         * @param errors by field, the message beside it
         * @param problems of the table, line by line
         */
        record Incomplete(Map<String, String> errors, List<TableProblem> problems) implements Checked {}

        /** No form of ours, or of a day or table that somebody has taken back meanwhile. */
        record Gone() implements Checked {}
    }

    Checked check() {
        return ChangeForm.Kind.of(form.kind()).map(this::check).orElseGet(Checked.Gone::new);
    }

    private Checked check(ChangeForm.Kind kind) {
        return switch (kind) {
            case DAY -> checked(day());
            case TABLE -> checked(table());
            case DAY_END -> ending(id -> now.contents().day(id).isPresent(), CalendarChange.DayEnd::new);
            case TABLE_END -> ending(id -> now.contents().table(id).isPresent(), CalendarChange.TableEnd::new);
            case RECOUNT -> checked(Optional.of(new CalendarChange.Recount(said("act"))));
        };
    }

    private Checked checked(Optional<? extends CalendarChange> change) {
        return errors.isEmpty() && change.isPresent()
                ? new Checked.Complete(change.get())
                : new Checked.Incomplete(errors, problems);
    }

    private interface Ending {
        CalendarChange of(long id, String act);
    }

    private Checked ending(LongPredicate goesOn, Ending ending) {
        long id = form.id().matches("\\d{1,18}") ? Long.parseLong(form.id()) : 0;
        return goesOn.test(id) ? checked(Optional.of(ending.of(id, said("act")))) : new Checked.Gone();
    }

    private Optional<CalendarChange.Day> day() {
        Optional<LocalDate> date = date();
        Optional<DayKind> kind = date.flatMap(this::kind);
        String kk = said("reasonKk");
        String ru = said("reasonRu");
        String en = said("reasonEn");
        String act = said("act");
        if (!errors.isEmpty() || date.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CalendarChange.Day(date.get(), kind.get(), new Localized(kk, ru, en), act));
    }

    private Optional<LocalDate> date() {
        try {
            LocalDate date = LocalDate.parse(form.date());
            if (!date.isBefore(WorkCalendar.FIRST) && !date.isAfter(WorkCalendar.LAST)) {
                return Optional.of(date);
            }
        } catch (DateTimeParseException noDate) {
            // said below, like a date outside the calendar
        }
        errors.put("date", texts.text("calendar.error.date"));
        return Optional.empty();
    }

    private Optional<DayKind> kind(LocalDate date) {
        Optional<DayKind> kind = Arrays.stream(DayKind.values())
                .filter(each -> each.name().equals(form.state()))
                .findFirst();
        if (kind.isEmpty()) {
            errors.put("state", texts.text("calendar.error.state"));
        } else if (kind.get() == DayKind.WORKING && isWeekend(date)) {
            errors.put("state", texts.text("calendar.error.weekend"));
        } else if (kind.get() == DayKind.WORKED_WEEKEND && !isWeekend(date)) {
            errors.put("state", texts.text("calendar.error.weekday"));
        } else if (kind.get() == now.calendar().kindOf(date)) {
            errors.put("state", texts.text("calendar.error.already"));
        }
        return kind;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() > 5;
    }

    private Optional<CalendarChange.Table> table() {
        CalendarTable.Reading reading = files.readTable(form.table());
        String act = said("act");
        return switch (reading) {
            case CalendarTable.Reading.Whole(CalendarTable table) ->
                Optional.of(new CalendarChange.Table(form.table(), table, act));
            case CalendarTable.Reading.Broken(List<TableProblem> found) -> {
                problems = found;
                errors.put("table", texts.text("calendar.error.table", found.size()));
                yield Optional.empty();
            }
        };
    }

    private String said(String field) {
        String words = switch (field) {
            case "reasonKk" -> form.reasonKk();
            case "reasonRu" -> form.reasonRu();
            case "reasonEn" -> form.reasonEn();
            default -> form.act();
        };
        if (words.isEmpty()) {
            errors.put(field, texts.text(field.equals("act") ? "calendar.error.act" : "calendar.error.reason"));
        } else if (words.length() > LONGEST) {
            errors.put(field, texts.text("calendar.error.long", LONGEST));
        }
        return words;
    }
}
