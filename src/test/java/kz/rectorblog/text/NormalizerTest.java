package kz.rectorblog.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {

    @ParameterizedTest(name = "{0} reads {1}: {2}")
    @CsvSource({
        "Haбиpaю, набираю, more Latin letters than Cyrillic ones but only these can be meant",
        "зapaбoтoк, заработок, look-alikes",
        "прuвет, привет, a Latin u for и",
        "рαбοта, работа, Greek letters",
        "lοser, loser, a Greek letter among Latin ones",
        "WhatsAppқа, whatsappқa, a Latin word with a Kazakh ending stays Latin",
        "PDF, pdf, one script",
        "ҚазҰПУ, қазұпу, one script",
        "cat, cat, Latin look-alikes alone are Latin",
    })
    void aWordOfMixedScriptIsReadAsTheScriptThatItsLettersAllow(String written, String read, String why) {
        assertThat(Normalizer.word(written)).as(why).isEqualTo(read);
    }
}
