package kz.rectorblog;

import static kz.rectorblog.staff.CastMember.AIGERIM;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.answering.AnswerResult;
import kz.rectorblog.answering.DraftedAnswer;
import kz.rectorblog.answering.Outcome;
import kz.rectorblog.calendar.Procedure.Applicant;
import kz.rectorblog.forwarding.ForwardResult;
import kz.rectorblog.forwarding.ForwardingDesk;
import kz.rectorblog.review.Checkouts;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.review.Reasons;
import kz.rectorblog.review.ReviewDesk;
import kz.rectorblog.review.Ruling;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.submission.Application;
import kz.rectorblog.submission.Confirmations;
import kz.rectorblog.submission.Intake;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.NewSubmission;
import kz.rectorblog.submission.Seen;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;
import kz.rectorblog.submission.WrittenSubmissions;
import kz.rectorblog.text.Language;

/** Cases brought to where a test begins, by the same doors that people use. */
@Singleton
public class StagedCases {

    public static final String TEXT =
            "Төртінші жатақханада екі аптадан бері ыстық су жоқ. Қашан қосылатынын айтыңызшы.";

    private final Intake intake;
    private final Confirmations confirmations;
    private final WrittenSubmissions written;
    private final Submissions submissions;
    private final Checkouts checkouts;
    private final ReviewDesk review;
    private final ForwardingDesk forwarding;
    private final AnswerDesk answering;
    private final StaffCast cast;
    private final AtomicInteger count = new AtomicInteger();

    StagedCases(
            Intake intake,
            Confirmations confirmations,
            WrittenSubmissions written,
            Submissions submissions,
            Checkouts checkouts,
            ReviewDesk review,
            ForwardingDesk forwarding,
            AnswerDesk answering,
            StaffCast cast) {
        this.intake = intake;
        this.confirmations = confirmations;
        this.written = written;
        this.submissions = submissions;
        this.checkouts = checkouts;
        this.review = review;
        this.forwarding = forwarding;
        this.answering = answering;
        this.cast = cast;
    }

    /** By an author who never wrote before. */
    public Submission unconfirmed(String text) {
        return unconfirmed("nurlan" + count.incrementAndGet() + "@mail.example", text);
    }

    public Submission unconfirmed(String email, String text) {
        String subject = "Жатақханадағы су " + count.incrementAndGet();
        intake.take(new NewSubmission(
                Language.KK, Kind.QUESTION, "Нұрлан Сейітов", email, "+77011234567", null, subject, text, true, null));
        return written.about(subject).getLast();
    }

    public Submission registered(String text) {
        return confirmed(unconfirmed(text));
    }

    /** Of another procedure than the blog, by somebody for themselves. */
    public Submission startedBy(String procedure) {
        String subject = procedure + " " + count.incrementAndGet();
        intake.take(new NewSubmission(
                Language.KK,
                Kind.APPLICATION,
                "Нұрлан Сейітов",
                "nurlan" + count.incrementAndGet() + "@mail.example",
                "+77011234567",
                null,
                subject,
                TEXT,
                false,
                null,
                new Application(procedure, Applicant.INDIVIDUAL, "", "", null, Map.of())));
        return confirmed(written.about(subject).getLast());
    }

    /** Of another procedure than the blog: accepted. */
    public Submission acceptedBy(String procedure) {
        Submission submission = startedBy(procedure);
        checkouts.checkOut(submission, cast.of(AIGERIM).id());
        Submission looked = again(submission);
        Ruling ruling = review.accept(
                looked,
                seen(looked),
                Optional.empty(),
                Reasons.NONE,
                cast.of(AIGERIM).id());
        return ((Ruling.Decided) ruling).submission();
    }

    /** By the author with this e-mail, who may have written before. */
    public Submission registeredFrom(String email, String text) {
        return confirmed(unconfirmed(email, text));
    }

    private Submission confirmed(Submission submission) {
        confirmations.confirm(written.confirmKeyOf(submission));
        return again(submission);
    }

    public Submission inReview(String text) {
        Submission submission = registered(text);
        checkouts.checkOut(submission, cast.of(AIGERIM).id());
        return again(submission);
    }

    public Submission accepted(PublicationChoice publication) {
        Submission submission = inReview(TEXT);
        Ruling ruling = review.accept(
                submission,
                seen(submission),
                Optional.of(publication),
                Reasons.of("Жеке мәселе"),
                cast.of(AIGERIM).id());
        return ((Ruling.Decided) ruling).submission();
    }

    public Submission forwardedTo(CastMember executor, PublicationChoice publication) {
        Submission submission = accepted(publication);
        ForwardResult result = forwarding.forward(
                submission,
                seen(submission),
                Optional.of(cast.of(executor).id()),
                "",
                cast.of(AIGERIM).id());
        if (!(result instanceof ForwardResult.Forwarded)) {
            throw new AssertionError(result);
        }
        return again(submission);
    }

    public Submission answeredBy(CastMember executor, String answer, PublicationChoice publication) {
        Submission submission = forwardedTo(executor, publication);
        AnswerResult result = answering.submit(
                submission,
                seen(submission),
                new DraftedAnswer(DraftedAnswer.NONE, Optional.of(Outcome.EXPLAINED), answer),
                cast.of(executor).id());
        if (!(result instanceof AnswerResult.Submitted)) {
            throw new AssertionError(result);
        }
        return again(submission);
    }

    /** As it stands now. */
    public Submission again(Submission submission) {
        return submissions.byId(submission.key()).orElseThrow();
    }

    public static Seen seen(Submission submission) {
        return Seen.of(submission, 0);
    }
}
