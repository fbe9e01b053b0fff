package kz.rectorblog.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {

    private static final List<String> GRUMPY = List.of("Этот чурбан опять всё испортил", "Ну и чурбан сидит в окне");
    private static final List<String> POLITE = List.of("Просим открыть окно в зале", "Опять просим всё починить");

    private static List<LabelledText> texts() {
        List<LabelledText> texts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            GRUMPY.forEach(text -> texts.add(new LabelledText("ours", text, true)));
            POLITE.forEach(text -> texts.add(new LabelledText("ours", text, false)));
        }
        return texts;
    }

    @Test
    void learnsWhichWordSpeaksForAnAbuse() {
        LinearModel model = ModelTraining.learnt(texts());

        assertThat(model.weigh("чурбан")).isGreaterThan(1);
        assertThat(model.weigh("чурбаны")).as("another form of the word").isGreaterThan(1);
        assertThat(model.weigh("просим")).isLessThan(0);
    }

    @Test
    void theSameTextsGiveTheSameBytes() {
        assertThat(ModelTraining.model(texts())).isEqualTo(ModelTraining.model(texts()));
    }

    @Test
    void whatFewTextsHoldIsNotLearnt() {
        List<LabelledText> texts = new ArrayList<>(texts());
        texts.add(new LabelledText("ours", "Чурбан этот Ыбырайхан", true));

        assertThat(ModelTraining.model(texts)).doesNotContain("ыбы");
    }

    @Test
    void aModelIsReadAsItWasWritten() {
        LinearModel model = ModelTraining.learnt(texts());

        LinearModel read = LinearModel.read("models/ours.tsv", model.written());

        assertThat(read.written()).isEqualTo(model.written());
        assertThat(read.weigh("чурбан")).isCloseTo(model.weigh("чурбан"), within(1e-9));
    }

    @Test
    void theQuickTableSumsWhatTheRunsOfLettersWeigh() {
        LinearModel model = LinearModel.read("m.tsv", "bias\t0\nscale\t1\n_ча\t5\nчашк\t-2\nка_\t7\nшка_\t1\n");

        assertThat(model.weigh("чашка")).isEqualTo(5 - 2 + 7 + 1);
        assertThat(model.weigh("чашка2")).as("numbers say nothing").isZero();
    }

    @Test
    void aBrokenLineIsNamed() {
        assertThatThrownBy(() -> LinearModel.read("models/m.tsv", "bias\t0\nscale\t1\nчаш\tmany\n"))
                .isInstanceOf(BrokenRule.class)
                .hasMessageStartingWith("models/m.tsv:3:");
    }

    @Test
    void itsVoiceOnlyAsksTheModeratorAndNamesTheWords() {
        Assessor assessor = new Assessor(RuleBook.load(Path.of("moderation-rules")));

        Assessment assessment = assessor.assess(SubmittedText.of("Осындай мразьларды қуып шығу керек, тварьлар"));

        assertThat(assessment.consideration()).isInstanceOf(Consideration.Consider.class);
        assertThat(assessment.publication()).isInstanceOf(PublicationAdvice.AskModerator.class);
        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("insult/tone");
            assertThat(finding.why().en()).contains("тварьлар, мразьларды").doesNotContain("{words}");
        });
    }
}
