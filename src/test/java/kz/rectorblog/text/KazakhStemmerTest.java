package kz.rectorblog.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KazakhStemmerTest {

    private static final Map<String, String> LEMMAS = KazakhLemmas.table("kazakh-forms.tsv");

    @Test
    void formsOfOneWordMeetAndFormsOfTwoDoNot() {
        Conflation conflation = Conflation.of(LEMMAS, KazakhStemmer.exact()::stem);

        print("exact", conflation);
        assertThat(LEMMAS).hasSizeGreaterThan(900);
        assertThat(conflation.precision()).isGreaterThan(0.98);
        assertThat(conflation.recall()).isGreaterThan(0.96);
    }

    /** Floors lie a little under what was measured; the last set was written after the rules. */
    @ParameterizedTest(name = "{0}: precision {2}, recall {3}")
    @CsvSource({
        "paradigms, 2100, 0.99, 0.97",
        "prose, 700, 0.94, 0.95",
        "prose-fresh, 550, 0.95, 0.95",
    })
    void wholeParadigmsAndRunningTextMeetToo(String set, int size, double precision, double recall) {
        Map<String, String> lemmas = KazakhLemmas.of(set);
        Conflation conflation = Conflation.of(lemmas, KazakhStemmer.exact()::stem);

        System.out.printf("Kazakh stems, %s: %d forms, %s%n", set, lemmas.size(), conflation);
        assertThat(lemmas).hasSizeGreaterThan(size);
        assertThat(conflation.precision()).isGreaterThan(precision);
        assertThat(conflation.recall()).isGreaterThan(recall);
    }

    @Test
    void aTextTypedWithoutKazakhLettersMeetsNearlyAsWell() {
        Conflation conflation =
                Conflation.of(LEMMAS, form -> KazakhStemmer.folded().stem(KazakhFolding.fold(form)));

        print("folded", conflation);
        assertThat(conflation.precision()).isGreaterThan(0.90);
        assertThat(conflation.recall()).isGreaterThan(0.90);
    }

    @ParameterizedTest
    @EnumSource(Keyboard.class)
    void aFormMeetsItselfHoweverItWasTyped(Keyboard keyboard) {
        Set<String> forms = KazakhLemmas.of("paradigms").keySet();
        KazakhStemmer folded = KazakhStemmer.folded();
        long met = forms.stream()
                .filter(form -> folded.stem(form).equals(folded.stem(keyboard.type(form))))
                .count();

        System.out.printf("Kazakh forms on the keyboard %s: %d of %d meet%n", keyboard, met, forms.size());
        assertThat(met).isGreaterThan(forms.size() * 99L / 100);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource({
        "жатақханасындағы, жатақхана, possessive + locative + attribute",
        "студенттеріміздің, студент, plural + possessive + genitive",
        "кітабы, кітап, п is б before a vowel",
        "аузында, ауыз, the vowel of the second syllable is lost",
        "оқиды, оқы, ы + й is written и",
        "қояды, қой, й + а is written я",
        "бармағандықтан, бар, negation + participle + reason",
        "өткізілуімен, өткіз, passive + verbal noun + possessive + instrumental",
        "маған, мен, an irregular pronoun",
        "АҚШ-тың, ақш, the ending of an abbreviation stands apart",
        "1990-шы, 1990, so does the ending of an ordinal",
        "бойынша, бойынша, a word that only looks inflected",
        "мүдделі, мүдделі, -лі makes a new word and stays",
        "барлық, барлық, -лық makes a new word and stays",
        "ұяға, ұя, я of the stem is not й + а",
        "сыйақым, сыйақы, й + а of the stem is not я",
        "банктің, банк, a loan word ending in к takes front suffixes",
        "отбасыма, отбасы, a compound that has its possessive within",
        "Серікбайұлына, серікбайұлы, and so has a father's name",
        "гауһартасы, гауһартас, two known words in one",
        "самаурын, самаурын, no stem ends in ур",
        "көтерілісі, көтеріліс, not көтерілі + сі",
        "қауіптің, қауіп, not қауіпті + ң",
        "әкелер, әке, fathers rather than will bring",
        "болатын, бол, a common root beats a longer rare one",
        "жыламаңызшы, жыла, negation + polite request",
        "2026, 2026, no letters",
        "а, а, one letter",
    })
    void stem(String word, String stem, String why) {
        assertThat(KazakhStemmer.exact().stem(word)).as(why).isEqualTo(stem);
    }

    @Test
    void noWordHoweverOddMakesItFail() {
        for (String odd : new String[] {
            "", "-", "--", "-де", "ъъъ", "ааааааааааааааааааааа", "\u0000", "ы".repeat(200), "дағы".repeat(20)
        }) {
            assertThat(KazakhStemmer.exact().stem(odd)).isNotNull();
            assertThat(KazakhStemmer.folded().stem(odd)).isNotNull();
        }
    }

    private static void print(String spelling, Conflation conflation) {
        System.out.printf(
                "Kazakh stems, %s: %d forms, precision %.3f, recall %.3f, F1 %.3f%n",
                spelling, LEMMAS.size(), conflation.precision(), conflation.recall(), conflation.f1());
    }
}
