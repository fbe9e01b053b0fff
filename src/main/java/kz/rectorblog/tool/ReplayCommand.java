package kz.rectorblog.tool;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.rectorblog.moderation.Assessor;
import kz.rectorblog.moderation.BrokenRule;
import kz.rectorblog.moderation.RuleBook;
import kz.rectorblog.moderation.SubmittedText;
import kz.rectorblog.review.Decision;
import kz.rectorblog.review.Decisions;
import kz.rectorblog.rules.KeptBooks;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.submission.Assessments;
import kz.rectorblog.submission.PastSubmissions;
import kz.rectorblog.submission.StoredAssessment;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.SubmissionAuthor;
import kz.rectorblog.submission.SubmissionText;
import kz.rectorblog.submission.Submissions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Assesses a case's texts again, each with the rule book of its day. */
@Command(
        name = "replay",
        description = "Assess a case again with the rule book of its day, and with the one in force now.",
        footer = {
            "",
            "Exit status: 0 where every assessment comes out as it was; 1 where one does not; 2 for bad input."
        },
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NUMBER", description = "The registration number of the case.")
    private String number = "";

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() {
        try (House house = new House()) {
            Submission submission = house.room(Submissions.class)
                    .byNumber(number.strip().toUpperCase(Locale.ROOT))
                    .orElseThrow(() -> new BadInput("there is no case " + number));
            List<StoredAssessment> stored = house.room(Assessments.class).of(submission.key());
            long same = stored.stream()
                    .filter(each -> replay(house, submission, each))
                    .count();
            decisions(house, submission, stored);
            return same == stored.size() ? 0 : 1;
        }
    }

    /** Whether it comes out the same. */
    private boolean replay(House house, Submission submission, StoredAssessment stored) {
        out.printf("%s, text %d, read on %s%n", submission.name(), stored.textRevision(), stored.assessedAt());
        Replayed then = Replayed.of(stored, house.room(Assessments.class).findingsOf(stored));
        SubmittedText text = text(house, submission, stored);
        boolean same = withItsBook(house, stored, text, then);
        RuleBook now = house.room(RulesInForce.class).book();
        tell(
                "  in force now, " + now.hash(),
                Replayed.of(new Assessor(now).assess(text)).differences(then));
        return same;
    }

    private boolean withItsBook(House house, StoredAssessment stored, SubmittedText text, Replayed then) {
        String title = "  its rule book, " + stored.rulesHash();
        try {
            Optional<RuleBook> book = house.room(KeptBooks.class).find(stored.rulesHash());
            if (book.isEmpty()) {
                out.println(title + ": was not kept");
                return false;
            }
            List<String> differences =
                    Replayed.of(new Assessor(book.get()).assess(text)).differences(then);
            tell(title, differences);
            return differences.isEmpty();
        } catch (BrokenRule unreadable) {
            out.println(title + ": this program cannot read it any more: " + unreadable.getMessage());
            return false;
        }
    }

    private void tell(String title, List<String> differences) {
        out.println(title + ": " + (differences.isEmpty() ? "the same" : "not the same"));
        differences.forEach(line -> out.println("    " + line));
    }

    /** Each decision must rest on one of the assessments. */
    private void decisions(House house, Submission submission, List<StoredAssessment> stored) {
        for (Decision decision : house.room(Decisions.class).of(submission.key())) {
            boolean known = stored.stream()
                    .anyMatch(each -> each.rulesHash().equals(decision.rulesHash())
                            && each.textHash().equals(decision.textHash()));
            out.printf(
                    "decision %s of %s: on %s%n",
                    decision.kind(), decision.decidedAt(), known ? "one of these" : "an assessment that is not here");
        }
    }

    private static SubmittedText text(House house, Submission submission, StoredAssessment stored) {
        Submissions submissions = house.room(Submissions.class);
        SubmissionAuthor author = submissions.authorOf(submission);
        SubmissionText text = submissions.textsOf(submission).stream()
                .filter(each -> each.revision() == stored.textRevision())
                .findFirst()
                .orElseThrow();
        return house.room(PastSubmissions.class).asRead(submission, text, author, stored.assessedAt());
    }
}
