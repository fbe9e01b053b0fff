package kz.rectorblog.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.rectorblog.web.Difference;
import kz.rectorblog.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code admin/unit}.
 *
 * @param id of which; null for one to be founded
 */
public record UnitPage(@Nullable Long id, UnitForm form, Map<String, String> errors, List<Difference> differences) {

    static UnitPage late(Unit now, UnitForm typed, Frame frame) {
        UnitForm kept = UnitForm.of(now);
        List<Difference> differences = new ArrayList<>();
        compare("nameKk", kept.nameKk(), typed.nameKk(), frame, differences);
        compare("nameRu", kept.nameRu(), typed.nameRu(), frame, differences);
        compare("nameEn", kept.nameEn(), typed.nameEn(), frame, differences);
        compare("active", state(now.active(), frame), state(typed.isActive(), frame), frame, differences);
        return new UnitPage(now.id(), typed.withVersion(now.version()), Map.of(), differences);
    }

    private static void compare(
            String field, @Nullable String now, @Nullable String typed, Frame frame, List<Difference> differences) {
        if (!Typed.text(now).equals(Typed.text(typed))) {
            differences.add(new Difference(frame.text("unit.field." + field), Typed.text(now), Typed.text(typed)));
        }
    }

    private static String state(boolean active, Frame frame) {
        return frame.text(active ? "unit.active" : "unit.closed");
    }
}
