package kz.rectorblog.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibilityTest {

    private static final double RANDOM = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "жатақхана",
                "жатакхана",
                "общежитие",
                "dormitory",
                "zhataqkhana",
                "obshchezhitie",
                "стипуха",
                "өөөттттееее",
                "взбзднуть",
                "сынып",
                "rhythm",
                "құжаттарыңыздағыларды",
            })
    void aWordOfAnyOfTheLanguagesIsReadable(String word) {
        assertThat(Legibility.surprise(word)).isLessThan(RANDOM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"үкпқгщғұ", "щшкгвлж", "sdkjfhw", "ңғқөһұ", "жыэдхзщ"})
    void randomKeysAreNot(String word) {
        assertThat(Legibility.surprise(word)).isGreaterThan(RANDOM);
    }
}
