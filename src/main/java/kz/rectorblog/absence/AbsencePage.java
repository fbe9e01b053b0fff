package kz.rectorblog.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.rectorblog.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code desk/absences}.
 *
 * @param reader who reads it
 * @param all whether it shows everybody's absences; else those that concern the reader
 * @param people of whom the reader may note absences
 * @param substitutes those who answer cases
 * @param mayHaveSubstitute whether the reader, or somebody of {@code people}, answers cases
 * @param names of everybody who occurs, by id
 * @param errors by field, as shown
 * @param notice the key of what to say on top; null for nothing
 */
public record AbsencePage(
        long reader,
        boolean all,
        List<Absence> absences,
        List<StaffMember> people,
        List<StaffMember> substitutes,
        boolean mayHaveSubstitute,
        Map<Long, String> names,
        AbsenceForm form,
        Map<String, String> errors,
        @Nullable String notice,
        LocalDate today) {

    public String nameOf(long person) {
        return names.getOrDefault(person, "");
    }

    /** Nobody stands in, for somebody who answers cases. */
    public boolean isUncovered(Absence absence) {
        return absence.substituteId() == null
                && substitutes.stream().anyMatch(member -> member.id() == absence.staffId());
    }

    public boolean mayEnd(Absence absence) {
        return absence.staffId() == reader || administers();
    }

    public boolean administers() {
        return !people.isEmpty();
    }

    public String substituteOf(Absence absence) {
        return Optional.ofNullable(absence.substituteId()).map(this::nameOf).orElse("");
    }
}
