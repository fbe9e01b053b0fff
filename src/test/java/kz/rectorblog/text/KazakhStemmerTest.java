package kz.rectorblog.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhStemmerTest {

    private static final Map<String, String> LEMMAS = lemmas();

    @Test
    void formsOfOneWordMeetAndFormsOfTwoDoNot() {
        Conflation conflation = Conflation.of(LEMMAS, KazakhStemmer.exact()::stem);

        print("exact", conflation);
        assertThat(LEMMAS).hasSizeGreaterThan(900);
        assertThat(conflation.precision()).isGreaterThan(0.98);
        assertThat(conflation.recall()).isGreaterThan(0.96);
    }

    @Test
    void aTextTypedWithoutKazakhLettersMeetsNearlyAsWell() {
        Conflation conflation =
                Conflation.of(LEMMAS, form -> KazakhStemmer.folded().stem(KazakhFolding.fold(form)));

        print("folded", conflation);
        assertThat(conflation.precision()).isGreaterThan(0.90);
        assertThat(conflation.recall()).isGreaterThan(0.90);
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
        "бойынша, бойынша, a word that only looks inflected",
        "мүдделі, мүдделі, -лі makes a new word and stays",
        "барлық, барлық, -лық makes a new word and stays",
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

    private static Map<String, String> lemmas() {
        Map<String, String> lemmas = new LinkedHashMap<>();
        for (String line : TextResource.lines("kazakh-forms.tsv")) {
            String[] columns = line.split("\t");
            lemmas.put(columns[0], columns[1]);
        }
        return lemmas;
    }
}
