package kz.rectorblog.search;

import java.util.List;
import java.util.Map;
import kz.rectorblog.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code desk/search}.
 *
 * @param names of those who must answer
 * @param executors to choose from; empty for whoever sees only their own cases
 * @param suggestion the request in a spelling that finds something; null where it is not needed or not known
 * @param next the address of the next page; null on the last
 * @param first the address of the first page; null on the first
 */
public record CaseSearchPage(
        CaseSearchRequest request,
        List<CaseLine> lines,
        Map<Long, String> names,
        List<StaffMember> executors,
        @Nullable CaseSearchRequest suggestion,
        @Nullable String next,
        @Nullable String first) {

    public boolean isChosen(StaffMember executor) {
        return request.executorId().filter(id -> id == executor.id()).isPresent();
    }

    public String suggestionAddress() {
        return suggestion == null ? "" : suggestion.address(null);
    }

    public String nameOf(@Nullable Long staffId) {
        return staffId == null ? "" : names.getOrDefault(staffId, "");
    }
}
