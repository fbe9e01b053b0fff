package kz.rectorblog.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import kz.rectorblog.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which people of Kazakhstan and Russia write a telephone number; invented numbers. */
class PhoneScannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[+7 701 234 56 78]",
                "[+77012345678]",
                "[87012345678]",
                "[8 701 234 56 78]",
                "[8(701)2345678]",
                "[8 (701) 234-56-78]",
                "[8-701-234-56-78]",
                "[+7(701)234-56-78]",
                "[+7-701-234-56-78]",
                "[8.701.234.56.78]",
                "[8 701 2345678]",
                "[8701 234 5678]",
                "[8701 2345678]",
                "[8 7012345678]",
                "[7 701 234 56 78]",
                "[77012345678]",
                "[+7 701 2345678]",
                "[+7 701 234 5678]",
                "[+7 (701) 2345678]",
                "[8 /701/ 234 56 78]",
                "[8 701 23 45 678]",
                "[8 701 234–56–78]",
                "[8\u00A0701\u00A0234\u00A056\u00A078]",
                "[+ 7 701 234 56 78]",
                "[(701) 234 56 78]",
                "[701 234 56 78]",
                "[7012345678]",
                "[7012345678] ватсап",
                "тел.[87012345678]",
                "Тел: [8 7 0 1 2 3 4 5 6 7 8]",
                "[8 7172 12 34 56]",
                "[8 (7172) 12-34-56]",
                "[+7 727 234 56 78]",
                "[8(727)2345678]",
                "[+7 912 345-67-89]",
                "[8 (912) 345-67-89]",
                "[8 495 123-45-67]",
                "[89123456789]",
                "номер [912 345 67 89]",
                "тел. [234-56-78]",
                "тел. [12-34-56]",
                "телефон: [2345678]",
                "[8 701 234 56 78] немесе [8 702 345 67 89]",
                "[87012345678], [87023456789]",
                "21.11.2026 [87012345678]",
                "[+998 90 123 45 67]",
                "[+996 555 123 456]",
                "[+49 30 901820]",
            })
    void aPhoneIsFound(String marked) {
        assertThat(marked(marked.replaceAll("[\\[\\]]", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ЖСН 900101100014",
                "KZ86125KZT5004100100",
                "4111 1111 1111 1111",
                "87 012 345 678 теңге",
                "8 701 234 567 тенге",
                "05.05.2026 10:30",
                "05.05.2026 12-30-45",
                "05-04/281 от 29.04.2024",
                "№ 20260501123",
                "2024-2025 оқу жылы",
                "8 800 555 35 35",
                "1 234 567 890",
                "аудитория 234-56",
                "баллы 12 34 56 78",
                "101, 102, 103",
                "8 000 000 00 00",
                "сумма 2 345 678",
                "IS87012345678",
            })
    void whatIsNoPhoneIsLeft(String text) {
        assertThat(marked(text)).isEqualTo(text);
    }

    private static String marked(String text) {
        StringBuilder marked = new StringBuilder(text);
        int shift = 0;
        for (Span span : PhoneScanner.in(text)) {
            marked.insert(span.start() + shift++, '[').insert(span.end() + shift++, ']');
        }
        return marked.toString();
    }
}
