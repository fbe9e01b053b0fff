package kz.rectorblog.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Жатақханада жылу қашан қосылады?|KK",
                "Жатакханада жылу кашан косылады?|KK",
                "Zhataqkhanada zhylu qashan qosylady?|KK",
                "Деканат жауап бермеді|KK",
                "Адам ізін тазалап тастайды|KK",
                "Ойын PlayStation 3 пен Nintendo Wii үшін шықты|KK",
                "Когда начнётся сессия?|RU",
                "Где расписание Нұрлана Әбілқайырова?|RU",
                "Kogda nachnetsya sessiya i gde raspisanie?|RU",
                "Не работает Wi-Fi и PlayStation в общежитии|RU",
                "When does the exam start?|EN",
                "Where is the Жетісу hall and who has the key?|EN",
                "см. https://university.example.kz/en/exam/the-list|RU",
                "12345 !!!|KK",
            })
    void theLanguageThatATextIsMostlyWrittenIn(String text, Language language) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }

    @Test
    void aLongTextIsReadOnceInOneWalk() {
        String text = "Жатақханада жылу қашан қосылады? ".repeat(4_000);

        assertThat(LanguageGuess.of(text)).isEqualTo(Language.KK);
    }
}
