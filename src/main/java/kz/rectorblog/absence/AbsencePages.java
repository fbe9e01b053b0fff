package kz.rectorblog.absence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.rectorblog.absence.AbsenceResult.AlreadyAway;
import kz.rectorblog.absence.AbsenceResult.NoSuchDays;
import kz.rectorblog.absence.AbsenceResult.NoSuchPerson;
import kz.rectorblog.absence.AbsenceResult.NoSuchSubstitute;
import kz.rectorblog.absence.AbsenceResult.Noted;
import kz.rectorblog.absence.AbsenceResult.NothingToStandInFor;
import kz.rectorblog.absence.AbsenceResult.StandsInThen;
import kz.rectorblog.absence.AbsenceResult.SubstituteAway;
import kz.rectorblog.staff.May;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.SignedIn;
import org.jspecify.annotations.Nullable;

/** Puts together what the page about absences shows: everybody's to those who plan work, else the reader's own. */
@Singleton
class AbsencePages {

    private final Absences absences;
    private final StaffDirectory staff;

    AbsencePages(Absences absences, StaffDirectory staff) {
        this.absences = absences;
        this.staff = staff;
    }

    AbsencePage fresh(SignedIn reader, @Nullable String notice) {
        return page(reader, AbsenceForm.blank(absences.today()), Map.of(), notice);
    }

    AbsencePage refused(SignedIn reader, AbsenceForm typed, AbsenceResult why, Frame frame) {
        return page(reader, typed, errors(why, frame), null);
    }

    private AbsencePage page(SignedIn reader, AbsenceForm form, Map<String, String> errors, @Nullable String notice) {
        boolean administers = reader.may(May.MANAGE_STAFF);
        boolean all = administers || reader.may(May.FORWARD);
        List<Absence> shown = absences.notOver().stream()
                .filter(absence -> all || concerns(absence, reader.staffId()))
                .toList();
        List<StaffMember> substitutes = staff.activeExecutors();
        return new AbsencePage(
                reader.staffId(),
                all,
                shown,
                administers ? staff.all().stream().filter(StaffMember::active).toList() : List.of(),
                substitutes,
                administers || reader.may(May.ANSWER),
                staff.nameOf(people(shown)),
                form,
                errors,
                notice,
                absences.today());
    }

    private static boolean concerns(Absence absence, long reader) {
        return absence.staffId() == reader || Objects.equals(absence.substituteId(), reader);
    }

    private static List<Long> people(List<Absence> shown) {
        return shown.stream()
                .flatMap(absence -> Stream.of(absence.staffId(), absence.substituteId()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toList());
    }

    private Map<String, String> errors(AbsenceResult why, Frame frame) {
        return switch (why) {
            case Noted _ -> Map.of();
            case NoSuchPerson _ -> Map.of("person", frame.text("absence.error.person"));
            case NoSuchDays _ -> Map.of("first", frame.text("absence.error.days"));
            case NoSuchSubstitute _ -> Map.of("substitute", frame.text("absence.error.substitute"));
            case NothingToStandInFor _ -> Map.of("substitute", frame.text("absence.error.nothing"));
            case AlreadyAway(LocalDate from, LocalDate until) ->
                Map.of("first", frame.text("absence.error.already", frame.date(from), frame.date(until)));
            case SubstituteAway(LocalDate from, LocalDate until) ->
                Map.of("substitute", frame.text("absence.error.substitute-away", frame.date(from), frame.date(until)));
            case StandsInThen(long whom, LocalDate from, LocalDate until) ->
                Map.of(
                        "first",
                        frame.text(
                                "absence.error.stands-in",
                                staff.find(whom).orElseThrow().fullName(),
                                frame.date(from),
                                frame.date(until)));
        };
    }
}
