package kz.rectorblog.staff;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.rectorblog.web.Difference;
import kz.rectorblog.web.Frame;
import org.jspecify.annotations.Nullable;

/** Puts together what the pages about the staff show. */
@Singleton
class StaffPages {

    private final StaffDirectory directory;
    private final Units units;

    StaffPages(StaffDirectory directory, Units units) {
        this.directory = directory;
        this.units = units;
    }

    StaffListPage list(@Nullable String saved) {
        Map<Long, Unit> byId = units.all().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return new StaffListPage(directory.all(), byId, saved != null);
    }

    StaffPage blank() {
        return new StaffPage(null, StaffForm.blank(), Map.of(), List.of(), units.all());
    }

    Optional<StaffPage> of(long id) {
        return directory
                .find(id)
                .map(member -> new StaffPage(id, StaffForm.of(member), Map.of(), List.of(), units.all()));
    }

    StaffPage wrong(@Nullable Long id, StaffForm form, Map<String, String> errors) {
        return new StaffPage(id, form, errors, List.of(), units.all());
    }

    /** What was typed stays in the form; sent again, it goes over what is kept now, which the reader has seen. */
    StaffPage late(StaffMember now, StaffForm typed, Frame frame) {
        StaffForm kept = StaffForm.of(now);
        List<Difference> differences = new ArrayList<>();
        compare("fullName", kept.fullName(), typed.fullName(), frame, differences);
        compare("email", kept.email(), typed.email(), frame, differences);
        compare("positionKk", kept.positionKk(), typed.positionKk(), frame, differences);
        compare("positionRu", kept.positionRu(), typed.positionRu(), frame, differences);
        compare("positionEn", kept.positionEn(), typed.positionEn(), frame, differences);
        compare("unit", unitName(kept.unit(), frame), unitName(typed.unit(), frame), frame, differences);
        compare("role", frame.text("role." + now.role()), role(typed, frame), frame, differences);
        compare("language", kept.language(), typed.language(), frame, differences);
        compare("active", state(now.active(), frame), state(typed.isActive(), frame), frame, differences);
        return new StaffPage(now.id(), typed.withVersion(now.version()), Map.of(), differences, units.all());
    }

    private static void compare(
            String field, @Nullable String now, @Nullable String typed, Frame frame, List<Difference> differences) {
        if (!Typed.text(now).equals(Typed.text(typed))) {
            differences.add(new Difference(frame.text("staff.field." + field), Typed.text(now), Typed.text(typed)));
        }
    }

    private String unitName(@Nullable String id, Frame frame) {
        Long number = Typed.number(id);
        return number == null
                ? ""
                : units.byId(number).map(unit -> frame.text(unit.name())).orElse("");
    }

    private static String role(StaffForm form, Frame frame) {
        return form.chosenRole().map(role -> frame.text("role." + role)).orElse("");
    }

    private static String state(boolean active, Frame frame) {
        return frame.text(active ? "staff.active" : "staff.dismissed");
    }
}
