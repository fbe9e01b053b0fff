package kz.rectorblog.oversight;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.rectorblog.audit.AuditChain;
import kz.rectorblog.audit.AuditEntry;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;
import org.jspecify.annotations.Nullable;

/** Puts a page of the history together: what happened, to which case, by whom. */
@Singleton
class AuditOversight {

    private static final int PAGE = 50;
    private static final String PATH = "/admin/audit";

    private final AuditTrail trail;
    private final AuditChain chain;
    private final Submissions submissions;
    private final CaseNumbers numbers;
    private final StaffDirectory staff;

    AuditOversight(
            AuditTrail trail, AuditChain chain, Submissions submissions, CaseNumbers numbers, StaffDirectory staff) {
        this.trail = trail;
        this.chain = chain;
        this.submissions = submissions;
        this.numbers = numbers;
        this.staff = staff;
    }

    AuditPage page(String number, @Nullable Long before) {
        Optional<Submission> asked =
                number.isEmpty() ? Optional.empty() : submissions.byNumber(number.toUpperCase(Locale.ROOT));
        boolean known = number.isEmpty() || asked.isPresent();
        List<AuditEntry> entries =
                known ? entries(asked, Objects.requireNonNullElse(before, Long.MAX_VALUE)) : List.of();
        boolean more = entries.size() > PAGE;
        List<AuditEntry> shown = more ? entries.subList(0, PAGE) : entries;
        return new AuditPage(
                number,
                known,
                lines(shown),
                chain.head(),
                chain.unlinked(),
                before == null ? null : address(number, null),
                more ? address(number, shown.getLast().key()) : null);
    }

    private List<AuditEntry> entries(Optional<Submission> asked, long before) {
        return asked.map(submission -> trail.latestOf(submission.key(), before, PAGE + 1))
                .orElseGet(() -> trail.latest(before, PAGE + 1));
    }

    private List<AuditLine> lines(List<AuditEntry> entries) {
        Map<Long, String> numberOf = numbers.of(entries.stream().map(AuditEntry::submissionId));
        Map<Long, String> nameOf = staff.nameOf(entries.stream()
                .map(AuditEntry::staffId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return entries.stream()
                .map(entry ->
                        new AuditLine(entry, found(numberOf, entry.submissionId()), found(nameOf, entry.staffId())))
                .toList();
    }

    private static @Nullable String found(Map<Long, String> words, @Nullable Long id) {
        return id == null ? null : words.get(id);
    }

    private static String address(String number, @Nullable Long before) {
        String filter = number.isEmpty() ? "" : "number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
        String key = before == null ? "" : "before=" + before;
        String separator = filter.isEmpty() || key.isEmpty() ? "" : "&";
        String query = filter + separator + key;
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }
}
