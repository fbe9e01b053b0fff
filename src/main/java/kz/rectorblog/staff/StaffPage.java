package kz.rectorblog.staff;

import java.util.List;
import java.util.Map;
import kz.rectorblog.web.Difference;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code admin/member}.
 *
 * @param id of whom; null for somebody to be hired
 */
public record StaffPage(
        @Nullable Long id,
        StaffForm form,
        Map<String, String> errors,
        List<Difference> differences,
        List<Unit> units) {}
