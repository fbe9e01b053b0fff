package kz.rectorblog.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongLayoutTest {

    @ParameterizedTest(name = "{0} was meant to be {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ghbdtn|привет",
                "rjulf yfxytncz ctccbz?|когда начнется сессия?",
                "Rjulf ,eltn cnbgtylbz&|Когда будет стипендия?",
                ";fnf0[fyf 0fqlf&|жатақхана қайда?",
                "c2ktv|сәлем",
                "руддщ цщкдв|hello world",
                "Цруку шы еру учфь|Where is the exam",
            })
    void aTextTypedWithTheWrongLayoutIsTypedAgain(String typed, String meant) {
        assertThat(WrongLayout.retyped(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello world",
                "salem, qalaisyz",
                "Когда начнётся сессия?",
                "Жатақхана қайда?",
                "asdfghjkl",
                "name@uni.example.kz",
                "CHEM2204",
                "wifi",
                "",
            })
    void whatWasMeantSoStaysSo(String text) {
        assertThat(WrongLayout.retyped(text)).isEmpty();
    }
}
