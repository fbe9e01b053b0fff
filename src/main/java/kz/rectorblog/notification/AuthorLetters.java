package kz.rectorblog.notification;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kz.rectorblog.outbox.Handling;
import kz.rectorblog.outbox.MessageHandler;
import kz.rectorblog.outbox.OutboxMessage;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.LostLinks;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;
import kz.rectorblog.submission.VisibilityStep;
import kz.rectorblog.web.CalendarHorizon;
import kz.rectorblog.web.Texts;

/** The channel to the author, in the author's language: one topic, one letter, or none where it holds no longer. */
@Singleton
class AuthorLetters implements MessageHandler {

    private final Map<String, Function<AuthorCase, Optional<Letter>>> letterOf = new TreeMap<>();
    private final Submissions submissions;
    private final Links links;
    private final Mailroom mailroom;
    private final CalendarHorizon calendar;

    AuthorLetters(
            Submissions submissions,
            Links links,
            Mailroom mailroom,
            CalendarHorizon calendar,
            FirstLetter first,
            StepLetters steps,
            PublicationLetters publication) {
        this.submissions = submissions;
        this.links = links;
        this.mailroom = mailroom;
        this.calendar = calendar;
        letterOf.put(Lifecycle.SUBMITTED, first::of);
        letterOf.put(Lifecycle.HIDE_AUTHOR, publication::hidden);
        letterOf.put(LostLinks.LINK_ASKED, AuthorLetters::linkAgain);
        Arrays.stream(Step.values())
                .filter(StepLetters::tells)
                .forEach(step -> letterOf.put(step.name(), subject -> steps.of(step, subject)));
        Arrays.stream(VisibilityStep.values())
                .filter(PublicationLetters::tells)
                .forEach(step -> letterOf.put(step.name(), subject -> publication.of(step, subject)));
    }

    @Override
    public String channel() {
        return "author-letter";
    }

    @Override
    public boolean wants(String topic) {
        return letterOf.containsKey(topic);
    }

    @Override
    public Handling handle(OutboxMessage message) {
        return mailroom.send(message, letter(message).stream().toList());
    }

    private Optional<Letter> letter(OutboxMessage message) {
        Function<AuthorCase, Optional<Letter>> writer = letterOf.get(message.topic());
        if (writer == null || message.submissionId() == null) {
            return Optional.empty();
        }
        return submissions.byId(message.submissionId()).map(this::authorCase).flatMap(writer);
    }

    private static Optional<Letter> linkAgain(AuthorCase subject) {
        return Optional.of(subject.letter(subject.draft(LostLinks.LINK_ASKED).paragraph("body")));
    }

    private AuthorCase authorCase(Submission submission) {
        return new AuthorCase(
                submission, submissions.authorOf(submission), Texts.in(submission.language()), links, calendar);
    }
}
