package kz.rectorblog.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCaseTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ҚАЗҰПУ-ДЫҢ ЖАТАҚХАНАСЫ ҚАЙДА? АЛМАТЫДА МА?|ҚазҰПУ-дың жатақханасы қайда? Алматыда ма?",
                "ҰБТДА АЛҒАН БАЛЫМ ЖОҚ. ЖООЛАРҒА ҚАЛАЙ ТҮСЕМІН|ҰБТда алған балым жоқ. ЖООларға қалай түсемін",
                "МЕН АЙГЕРІМ СЕРІКҚЫЗЫМЫН|Мен Айгерім серікқызымын",
                "ДЕКАНАТҚА АСҚАР СЕРІКҰЛЫ КЕЛДІ|Деканатқа Асқар Серікұлы келді",
                "БҰЛ СҰРАҚ ТОМИРИСКЕ ҚОЙЫЛДЫ|Бұл сұрақ Томириске қойылды",
                "Я УЧУСЬ В АСТАНЕ, ЖИВУ В АЛМАТЫ. ГДЕ ЦОН?|Я учусь в Астане, живу в Алматы. Где ЦОН?",
                "ГРУППА ИС-21, СТУДЕНТ А. ИВАНОВ, XX ВЕК|Группа ИС-21, студент А. Иванов, XX век",
                "WHY DO I NEED IELTS FOR KAZNPU IN JUNE?|Why do I need IELTS for KazNPU in June?",
                "ПИШИТЕ НА IVAN@MAIL.RU ИЛИ HTTPS://BLOG.KZ|Пишите на IVAN@MAIL.RU или HTTPS://BLOG.KZ",
                "Қалған сөз КІШІ болсын|Қалған сөз кіші болсын",
            })
    void shoutedWordsBecomeSmall(String shouted, String written) {
        assertThat(SentenceCase.of(shouted, Set.of())).isEqualTo(written);
    }
}
