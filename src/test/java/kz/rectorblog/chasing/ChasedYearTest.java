package kz.rectorblog.chasing;

import static kz.rectorblog.staff.CastMember.AIGERIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.answering.DraftedAnswer;
import kz.rectorblog.answering.Outcome;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.common.TimeSource;
import kz.rectorblog.forwarding.ExtensionReason;
import kz.rectorblog.forwarding.ExtensionResult;
import kz.rectorblog.forwarding.Extensions;
import kz.rectorblog.forwarding.ForwardingDesk;
import kz.rectorblog.notification.Mail;
import kz.rectorblog.outbox.OutboxRunner;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every reminder of 2026, against a ladder counted day by day from the invented cases and {@code kz.tsv} alone: 5, 2 and 1
 * working days before, the day itself, each overdue working day; the rector from the third.
 */
@MicronautTest(transactional = false)
@Property(name = "rectorblog.demo", value = "true")
class ChasedYearTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalTime BEFORE_THE_DOORS_OPEN = LocalTime.of(7, 30);
    private static final List<LocalTime> LOOKS =
            List.of("08:59:59", "09:00", "12:40", "17:59:59", "18:00", "23:30").stream()
                    .map(LocalTime::parse)
                    .toList();
    private static final Pattern NUMBER = Pattern.compile("[A-Z]+-\\d{4}-\\d+");

    @Inject
    StagedCases cases;

    @Inject
    StaffCast cast;

    @Inject
    ForwardingDesk forwarding;

    @Inject
    Extensions extensions;

    @Inject
    AnswerDesk answering;

    @Inject
    Chaser chaser;

    @Inject
    OutboxRunner outbox;

    @Inject
    SentDigests sent;

    @Inject
    AdjustableClock clock;

    private final NaiveCalendar naive = new NaiveCalendar();
    private final Map<InventedCase, Submission> begun = new IdentityHashMap<>();

    @Test
    void everyReminderOfAYearIsTheOneOfTheLadderAndThereIsNoOther() {
        Random dice = new Random(2026);
        List<InventedCase> year = IntStream.range(0, 80)
                .mapToObj(index -> InventedCase.next(dice, index))
                .toList();

        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> live(day, year));

        List<Mail> mails = sent.all();
        assertThat(mails).allSatisfy(mail -> {
            ZonedDateTime at = sentAt(mail);
            assertThat(naive.worked(at.toLocalDate())).as("%s", at).isTrue();
            assertThat(at.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(17, 59, 59));
        });
        assertThat(mails.stream().map(ChasedYearTest::dayAndReader))
                .as("one letter a person and day")
                .doesNotHaveDuplicates();
        Map<String, SortedSet<String>> told = mails.stream()
                .collect(Collectors.toMap(
                        ChasedYearTest::dayAndReader, ChasedYearTest::numbersIn, (a, _) -> a, TreeMap::new));
        Map<String, SortedSet<String>> ladder = ladder(year);
        assertThat(told).isEqualTo(ladder);
        assertThat(ladder).as("the year is full of reminders").hasSizeGreaterThan(500);
        assertThat(ladder.keySet()).anyMatch(key -> key.endsWith(CastMember.QAIRAT.email()));
    }

    private Map<String, SortedSet<String>> ladder(List<InventedCase> year) {
        Map<String, SortedSet<String>> expected = new TreeMap<>();
        FIRST.datesUntil(LAST.plusDays(1))
                .filter(naive::worked)
                .forEach(day -> year.stream()
                        .filter(invented -> invented.openOn(day))
                        .forEach(invented -> readers(invented, day)
                                .forEach(reader -> expected.computeIfAbsent(
                                                day + " " + reader.email(), _ -> new TreeSet<>())
                                        .add(number(invented)))));
        return expected;
    }

    private SortedSet<CastMember> readers(InventedCase invented, LocalDate day) {
        SortedSet<CastMember> readers = new TreeSet<>();
        int left = naive.left(day, invented.dueOn(day, naive));
        if (left > 2 && left != 5) {
            return readers;
        }
        @Nullable CastMember executor = invented.executorOn(day);
        readers.addAll(executor == null ? List.of(AIGERIM, CastMember.DANIYAR) : List.of(executor));
        if (left <= -3) {
            readers.add(CastMember.QAIRAT);
        }
        return readers;
    }

    private void live(LocalDate day, List<InventedCase> year) {
        set(day, BEFORE_THE_DOORS_OPEN);
        year.forEach(invented -> happen(invented, day));
        for (LocalTime look : LOOKS) {
            set(day, look);
            chaser.chase();
            outbox.runDue();
        }
    }

    private void happen(InventedCase invented, LocalDate day) {
        if (day.equals(invented.received())) {
            begun.put(invented, cases.accepted(PublicationChoice.KEEP_PRIVATE));
        }
        if (day.equals(invented.forwarded())) {
            forward(invented, invented.executor());
        }
        if (day.equals(invented.extended())) {
            extend(invented);
        }
        if (day.equals(invented.handedOn())) {
            forward(invented, invented.nextExecutor());
        }
        if (day.equals(invented.submitted())) {
            submit(invented, day.minusDays(1));
        }
        if (day.equals(invented.approved())) {
            Submission now = now(invented);
            answering.approve(now, StagedCases.seen(now), cast.of(AIGERIM).id());
        }
    }

    private void forward(InventedCase invented, CastMember executor) {
        Submission now = now(invented);
        forwarding.forward(
                now,
                StagedCases.seen(now),
                Optional.of(cast.of(executor).id()),
                "",
                cast.of(AIGERIM).id());
    }

    private void extend(InventedCase invented) {
        Submission now = now(invented);
        assertThat(extensions.extend(
                        now,
                        StagedCases.seen(now),
                        Optional.of(ExtensionReason.INSPECTION_NEEDED),
                        "Құбырларды тексеру қажет.",
                        cast.of(AIGERIM).id()))
                .isInstanceOf(ExtensionResult.Extended.class);
    }

    private void submit(InventedCase invented, LocalDate before) {
        Submission now = now(invented);
        CastMember executor = Objects.requireNonNull(invented.executorOn(before));
        answering.submit(
                now,
                StagedCases.seen(now),
                new DraftedAnswer(DraftedAnswer.NONE, Optional.of(Outcome.EXPLAINED), "Су жұма күні қосылады."),
                cast.of(executor).id());
    }

    private Submission now(InventedCase invented) {
        return cases.again(Objects.requireNonNull(begun.get(invented)));
    }

    private String number(InventedCase invented) {
        return Objects.requireNonNull(begun.get(invented)).name();
    }

    private void set(LocalDate day, LocalTime time) {
        clock.setTo(day.atTime(time).atZone(TimeSource.ZONE).toInstant());
    }

    private static ZonedDateTime sentAt(Mail mail) {
        Instant at = Objects.requireNonNull(mail.sentAt());
        return at.atZone(TimeSource.ZONE);
    }

    private static String dayAndReader(Mail mail) {
        return sentAt(mail).toLocalDate() + " " + mail.recipient();
    }

    private static SortedSet<String> numbersIn(Mail mail) {
        return NUMBER.matcher(mail.body())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
