package kz.rectorblog.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactorTest {

    @Property(tries = 300)
    void noMaskedQuoteSurvives(
            @ForAll @StringLength(max = 30) String before,
            @ForAll @AlphaChars @NumericChars @StringLength(min = 3, max = 20) String secret,
            @ForAll @StringLength(max = 30) String after) {
        String text = before + secret + after + " " + secret;
        Span span = new Span(before.length(), before.length() + secret.length());

        assertThat(Redactor.mask(text, List.of(span)).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(secret.toLowerCase(java.util.Locale.ROOT));
    }

    @Property(tries = 100)
    void theMaskDoesNotTellTheLength(@ForAll @AlphaChars @StringLength(min = 3, max = 30) String secret) {
        assertThat(Redactor.mask("(" + secret + ")", List.of(new Span(1, 1 + secret.length()))))
                .isEqualTo("(▇▇▇)");
    }

    @Test
    void aNameIsMaskedInItsOtherCases() {
        String text = "Айгерім келді. Айгерімнің кітабы, Айгерімге айттым.";

        assertThat(Redactor.mask(text, List.of(new Span(0, 7)))).isEqualTo("▇▇▇ келді. ▇▇▇ кітабы, ▇▇▇ айттым.");
    }

    @Test
    void theAuthorsOwnDataAreMaskedOnRequest() {
        String text = "Я, Марат Оспанов, прошу звонить 8 701 234 56 78 или писать Marat@mail.kz. С уважением, Оспанова"
                + " Марата.";

        assertThat(Redactor.maskAuthor(text, "Марат Оспанов", "marat@mail.kz", "+77012345678"))
                .doesNotContain("Марат")
                .doesNotContain("Оспанов")
                .doesNotContain("234 56 78")
                .doesNotContainIgnoringCase("marat@");
    }

    @Test
    void innocentWordsStay() {
        assertThat(Redactor.mask("Ким пришла, а кимоно осталось", List.of(new Span(0, 3))))
                .isEqualTo("▇▇▇ пришла, а кимоно осталось");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Айдос Серікбаев] шулады. Серікбаевқа айттым, Айдоспен сөйлестім. | ▇▇▇ шулады. ▇▇▇ айттым, ▇▇▇"
                        + " сөйлестім.",
                "[Айдос Серікбаев] шулады. А. Серікбаев – көршім, Серікбаев А. тағы шулады. | ▇▇▇ шулады. ▇▇▇ –"
                        + " көршім, ▇▇▇ тағы шулады.",
                "[Айдос Серікбаев] шулады. А.С. тағы келді. | ▇▇▇ шулады. ▇▇▇ тағы келді.",
                "[Айдос Серікбаев] шулады. Позвали Айдоса Серикбаева и Aidos Serikbaev. | ▇▇▇ шулады. Позвали ▇▇▇ и"
                        + " ▇▇▇.",
                "[Климкин Д.О] поступил, у Климкина балл ниже. | ▇▇▇ поступил, у ▇▇▇ балл ниже.",
                "[Мария Котова] курит, а Марина нет. Марии говорили. | ▇▇▇ курит, а Марина нет. ▇▇▇ говорили.",
                "[Али Муратов] дерётся, Алина видела Алиге. | ▇▇▇ дерётся, Алина видела ▇▇▇.",
            })
    void aSecondMentionTellsNothingEither(String marked, String expected) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;

        assertThat(Redactor.mask(marked.replaceAll("[\\[\\]]", ""), List.of(new Span(start, end))))
                .isEqualTo(expected);
    }
}
