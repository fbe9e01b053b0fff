package kz.rectorblog.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import kz.rectorblog.chasing.DigestContent;
import kz.rectorblog.chasing.DigestContents;
import kz.rectorblog.chasing.DigestLine;
import kz.rectorblog.chasing.WorkingHours;
import kz.rectorblog.outbox.Handling;
import kz.rectorblog.outbox.MessageHandler;
import kz.rectorblog.outbox.OutboxMessage;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.web.CalendarHorizon;
import kz.rectorblog.web.Texts;

/** The channel of reminders: one letter with all cases of a person, in that person's language, in working hours only. */
@Singleton
class DigestLetters implements MessageHandler {

    /** By then the first look of the day has taken over what an earlier day could not send. */
    private static final Duration UNTIL_TAKEN_OVER = Duration.ofMinutes(5);

    private final DigestContents digests;
    private final WorkingHours hours;
    private final Mailroom mailroom;
    private final Links links;
    private final CalendarHorizon calendar;
    private final Clock clock;

    DigestLetters(
            DigestContents digests,
            WorkingHours hours,
            Mailroom mailroom,
            Links links,
            CalendarHorizon calendar,
            Clock clock) {
        this.digests = digests;
        this.hours = hours;
        this.mailroom = mailroom;
        this.links = links;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String channel() {
        return "digest-letter";
    }

    @Override
    public boolean wants(String topic) {
        return topic.equals(DigestContents.DIGEST);
    }

    @Override
    public Handling handle(OutboxMessage message) {
        if (!hours.areNow()) {
            return new Handling.NotBefore(hours.nextOpening());
        }
        long digest = Long.parseLong(message.payload());
        Optional<DigestContent> content = digests.of(digest);
        if (content.isEmpty()) {
            return new Handling.Done();
        }
        if (content.get().late()) {
            return new Handling.NotBefore(clock.instant().plus(UNTIL_TAKEN_OVER));
        }
        digests.carriedBy(digest, message.key());
        return mailroom.send(message, List.of(letter(content.get())));
    }

    private Letter letter(DigestContent content) {
        StaffMember who = content.reader();
        Texts texts = Texts.in(who.language());
        long overdue =
                content.lines().stream().filter(line -> line.daysLeft() < 0).count();
        LetterDraft draft = new LetterDraft(texts, "digest", content.lines().size(), overdue);
        draft.paragraph("body")
                .cases("overdue", cases(content, left -> left < 0, texts))
                .cases("due-today", cases(content, left -> left == 0, texts))
                .cases("due-soon", cases(content, left -> left > 0, texts))
                .action("due-board", links.dueBoard());
        return Letter.toStaff(who, draft, texts);
    }

    private List<Part.Case> cases(DigestContent content, IntPredicate daysLeft, Texts texts) {
        return content.lines().stream()
                .filter(line -> daysLeft.test(line.daysLeft()))
                .map(line -> new Part.Case(line.number(), words(line, texts), links.desk(line.number())))
                .toList();
    }

    private String words(DigestLine line, Texts texts) {
        String date = texts.date(line.dueDate());
        String due = calendar.isProvisional(line.dueDate()) ? texts.text("mail.digest.provisional", date) : date;
        String where =
                line.executor() == null ? texts.text("stage." + line.stage().name()) : line.executor();
        String what = line.inner() ? texts.text("mail.digest.inner") + " · " : "";
        return what + String.join(" · ", due, distance(line.daysLeft(), texts), where);
    }

    private static String distance(int daysLeft, Texts texts) {
        if (daysLeft == 0) {
            return texts.text("layout.due.today");
        }
        return texts.text(daysLeft < 0 ? "layout.due.overdue" : "layout.due.left", Math.abs(daysLeft));
    }
}
