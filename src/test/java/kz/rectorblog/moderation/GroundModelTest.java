package kz.rectorblog.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroundModelTest {

    private static final String PRIVATE_LIFE = "Менің күйеуім енемнің сөзін тыңдайды, ажырасуға көмектесіңіз.";
    private static final String BORROWED = "My friend owes me money, make him return it.";
    private static final String ORDINARY = "Кітапхана сенбіде қай сағатта ашылады?";
    private static final String PLEASE = "Please print my transcript before Friday.";

    private static List<LabelledLetter> letters() {
        List<LabelledLetter> letters = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            letters.add(new LabelledLetter("ours", Set.of("G11"), PRIVATE_LIFE));
            letters.add(new LabelledLetter("ours", Set.of("G11"), BORROWED));
            letters.add(new LabelledLetter("ours", Set.of("G12"), "Жүз қол жинадық, талабымызды орындаңыз."));
            letters.add(new LabelledLetter("ours", Set.of(), ORDINARY));
            letters.add(new LabelledLetter("ours", Set.of(), PLEASE));
        }
        return letters;
    }

    private static double score(GroundModel model, String ground, String text) {
        Vocabulary vocabulary = new Vocabulary();
        GroundVoices voices = new GroundVoices(model, vocabulary);
        return voices.in(new Reading(Field.TEXT, text, vocabulary)).best(model.indexOf(ground));
    }

    @Test
    void otherWordsOfTheSameLifeAreHeard() {
        GroundModel model = GroundTraining.learnt(letters(), List.of());

        String divorce = "Енеммен ұрысып, күйеуіммен ажырасуға бел будым, көмектесіңізші";
        assertThat(score(model, "G11", divorce)).isPositive();
        assertThat(score(model, "G12", divorce)).isNegative();
        assertThat(score(model, "G11", "Кітапханада кітап бар ма?")).isNegative();
    }

    @Test
    void kazakhInLatinLettersIsHeardAsInItsOwn() {
        GroundModel model = GroundTraining.learnt(letters(), List.of());

        assertThat(score(model, "G11", "Menin kuyeuim enemnin sozin tyndaydy, azhyrasuga komektesinizder"))
                .isPositive();
        assertThat(score(model, "G11", "Kitapkhana senbide qai saghatta ashylady"))
                .isNegative();
    }

    @Test
    void aLongLetterHidesNothing() {
        GroundModel model = GroundTraining.learnt(letters(), List.of());
        String letter = (ORDINARY + " ").repeat(60) + PRIVATE_LIFE + (" " + ORDINARY).repeat(60);

        assertThat(score(model, "G11", letter)).isPositive();
        assertThat(score(model, "G11", (ORDINARY + " ").repeat(120))).isNegative();
    }

    @Test
    void whoRepeatsHimselfIsNoGuiltier() {
        GroundModel model = GroundModel.read("m.tsv", "=grounds\tG22\n=bias\t-1\n=scale\t1\nдека*\t0:1\n");

        assertThat(score(model, "G22", "деканат ".repeat(70))).isLessThan(score(model, "G22", "деканат"));
    }

    @Test
    void aGroundFarBehindAnotherIsOnlyItsShadow() {
        GroundModel model =
                GroundModel.read("m.tsv", "=grounds\tG11 G22\n=bias\t-1 -1\n=scale\t1\nдолг\t0:20 1:10\nудар\t1:10\n");
        Vocabulary vocabulary = new Vocabulary();
        GroundVoices voices = new GroundVoices(model, vocabulary);

        GroundScores debt = voices.in(new Reading(Field.TEXT, "долг", vocabulary));
        GroundScores blow = voices.in(new Reading(Field.TEXT, "удар", vocabulary));

        assertThat(debt.isHeard(0, 0)).isTrue();
        assertThat(debt.best(1)).as("enough by itself").isGreaterThan(0);
        assertThat(debt.isHeard(1, 0)).as("but far behind").isFalse();
        assertThat(blow.isHeard(1, 0)).isTrue();
    }

    @Test
    void theSameLettersGiveTheSameBytes() {
        assertThat(GroundTraining.model(letters(), List.of())).isEqualTo(GroundTraining.model(letters(), List.of()));
    }

    @Test
    void nothingOfOtherPeoplesTextsCanBeReadOutOfTheModel() {
        List<LabelledLetter> others = List.of(
                new LabelledLetter("public", Set.of(), "Ыбырайхан жауап берді"),
                new LabelledLetter("public", Set.of(), "Ыбырайхан кітапхана туралы айтты"),
                new LabelledLetter("public", Set.of(), "Ыбырайхан келді"));

        assertThat(GroundTraining.model(letters(), others)).doesNotContain("ыбыр");
    }

    @Test
    void aModelIsReadAsItWasWritten() {
        String written = GroundTraining.model(letters(), List.of());

        assertThat(GroundModel.read("models/ours.tsv", written).written()).isEqualTo(written);
    }

    @Test
    void aBrokenLineIsNamed() {
        assertThatThrownBy(() -> GroundModel.read("models/g.tsv", "=grounds\tG11\n=bias\t0\n=scale\t1\nқол\tx:1\n"))
                .isInstanceOf(BrokenRule.class)
                .hasMessageContaining("models/g.tsv:4");
        assertThatThrownBy(() -> GroundModel.read("models/g.tsv", "=grounds\tG11\n"))
                .isInstanceOf(BrokenRule.class)
                .hasMessageContaining("bias");
    }

    @Test
    void numbersOfLettersAreNobodysFeature() {
        assertThat(GroundFeatures.of(List.of("иин", "030625600418", "еңбек")))
                .noneMatch(feature -> feature.contains("0306"))
                .contains("иин+0", "0+еңбе");
    }
}
