package kz.rectorblog.chasing;

import java.util.List;
import kz.rectorblog.staff.StaffMember;

/**
 * A digest as it holds now.
 *
 * @param lines by due date, at least one
 * @param late of an earlier day: the digest of today takes over what it says
 */
public record DigestContent(StaffMember reader, List<DigestLine> lines, boolean late) {

    public DigestContent {
        lines = List.copyOf(lines);
    }
}
