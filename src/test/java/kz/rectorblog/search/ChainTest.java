package kz.rectorblog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The index and a query cut a text in two ways: a word must get the same key by both. */
class ChainTest {

    private static final String TEXT = """
        Жатақханадағы ИНТЕРНЕТ баяу; Ғылыми жетекшім «жауап бермейді»! Wi-Fi-ға қосыла алмадық, ҰБТ-ны тапсырдым.
        Ёлка в ОБЩЕЖИТИИ № 2 – студентка Айгерім-апай сказала: «Подключение GPA 3.5 не отображается».
        The Dean's Office hasn't answered; STUDENTS' cards don't open the turnstiles in building B-2.
        """;

    @ParameterizedTest
    @EnumSource(Chain.class)
    void aTextCutIntoWordsBeforeHasTheSameKeys(Chain chain) {
        assertThat(chain.keysOf(Chain.WRITTEN.keys(TEXT))).isEqualTo(chain.keys(TEXT));
    }
}
