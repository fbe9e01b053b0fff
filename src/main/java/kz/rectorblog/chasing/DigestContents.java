package kz.rectorblog.chasing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.staff.StaffMember;

/** What a digest says at the moment of sending: only what is still open, still due then and still this person's turn. */
@Singleton
public class DigestContents {

    /** Topic of the outbox message; its payload is the digest's id. */
    public static final String DIGEST = "DIGEST";

    private final DigestRepository digests;
    private final ChasedCaseRepository cases;
    private final ReminderRepository reminders;
    private final Turns turns;
    private final Deadlines deadlines;
    private final WorkingHours hours;

    DigestContents(
            DigestRepository digests,
            ChasedCaseRepository cases,
            ReminderRepository reminders,
            Turns turns,
            Deadlines deadlines,
            WorkingHours hours) {
        this.digests = digests;
        this.cases = cases;
        this.reminders = reminders;
        this.turns = turns;
        this.deadlines = deadlines;
        this.hours = hours;
    }

    /** Empty where nothing of it holds any more, or nobody is there to read it. */
    public Optional<DigestContent> of(long digestId) {
        return digests.findById(digestId).flatMap(this::content);
    }

    /** To be called before the letter leaves: by this message it is found again when another day asks whether it was sent. */
    public void carriedBy(long digestId, long outboxId) {
        digests.carriedBy(digestId, outboxId);
    }

    private Optional<DigestContent> content(Digest digest) {
        LocalDate today = hours.today();
        Turn turn = turns.now();
        List<DigestLine> lines = open(digest).stream()
                .map(open -> new Due(open, deadlines.workingDaysLeft(today, open.dueDate())))
                .filter(due -> turn.of(due.open(), due.daysLeft()).contains(digest.staffId()))
                .map(due -> line(due, digest.staffId(), turn))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : turn.member(digest.staffId())
                        .filter(StaffMember::active)
                        .map(who -> new DigestContent(who, lines, digest.day().isBefore(today)));
    }

    private List<ChasedCase> open(Digest digest) {
        List<ChasedCase> open = new ArrayList<>(cases.ofDigest(digest.key()));
        List<Reminder> told = reminders.findByDigestId(digest.key());
        turns.contributionsUntil(LocalDate.MAX).stream()
                .filter(owed -> told.stream().anyMatch(reminder -> reminder.isOf(owed)))
                .forEach(open::add);
        open.sort(Comparator.comparing(ChasedCase::dueDate));
        return open;
    }

    private static DigestLine line(Due due, long person, Turn turn) {
        ChasedCase open = due.open();
        Long whose = open.helperId() == null ? open.executorId() : open.helperId();
        boolean own = Objects.equals(whose, person);
        String executor = whose == null || own
                ? null
                : turn.member(whose).map(StaffMember::fullName).orElse(null);
        return new DigestLine(
                open.number(), open.dueDate(), due.daysLeft(), open.stage(), executor, open.helperId() != null);
    }
}
