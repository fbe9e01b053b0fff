package kz.rectorblog.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Duration;
import java.util.List;
import kz.rectorblog.StagedCases;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.moderation.SubmittedText;
import kz.rectorblog.rules.RulesInForce;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PastSubmissionsTest {

    private final StagedCases cases;
    private final PastSubmissions past;
    private final Submissions submissions;
    private final Assessments assessments;
    private final RulesInForce rules;
    private final AdjustableClock clock;

    PastSubmissionsTest(
            StagedCases cases,
            PastSubmissions past,
            Submissions submissions,
            Assessments assessments,
            RulesInForce rules,
            AdjustableClock clock) {
        this.cases = cases;
        this.past = past;
        this.submissions = submissions;
        this.assessments = assessments;
        this.rules = rules;
        this.clock = clock;
    }

    @Test
    void aTextIsReadAgainWithWhatItsAuthorHadWrittenByThenAndNothingLater() {
        Submission first = cases.registeredFrom("three@mail.example", StagedCases.TEXT);
        clock.advance(Duration.ofHours(3));
        Submission second = cases.registeredFrom("three@mail.example", StagedCases.TEXT);
        clock.advance(Duration.ofHours(3));
        cases.registeredFrom("three@mail.example", StagedCases.TEXT);

        assertThat(asRead(first).earlier()).isEmpty();
        assertThat(asRead(second).earlier()).singleElement().satisfies(earlier -> {
            assertThat(earlier.number()).isEqualTo(first.number());
            assertThat(earlier.ago()).isEqualTo(Duration.ofHours(3));
        });
        assertThat(grounds(stored(second))).as("a repeat").contains("G19");
        for (Submission each : List.of(first, second)) {
            Assessment again = rules.assessor().assess(asRead(each));
            assertThat(again.findings()).isEqualTo(stored(each));
            assertThat(again.textHash()).isEqualTo(latest(each).textHash());
        }
    }

    @Test
    void theLatestOnesComeFirstWithWhatTheirAuthorsHadWritten() {
        Submission first = cases.registeredFrom("two@mail.example", StagedCases.TEXT);
        Submission second = cases.registeredFrom("two@mail.example", StagedCases.TEXT);

        assertThat(past.latest(2))
                .toIterable()
                .extracting(PastSubmission::name)
                .containsExactly(second.name(), first.name());
        assertThat(past.latest(1).next().submittedText().earlier()).isNotEmpty();
        assertThat(past.countUpTo(1)).isEqualTo(1);
    }

    private SubmittedText asRead(Submission submission) {
        return past.asRead(
                submission,
                submissions.textOf(submission),
                submissions.authorOf(submission),
                latest(submission).assessedAt());
    }

    private StoredAssessment latest(Submission submission) {
        return assessments.latestOf(submission.key()).orElseThrow();
    }

    private List<Finding> stored(Submission submission) {
        return assessments.findingsOf(latest(submission));
    }

    private static List<String> grounds(List<Finding> findings) {
        return findings.stream().map(Finding::ground).toList();
    }
}
