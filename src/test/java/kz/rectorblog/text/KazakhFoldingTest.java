package kz.rectorblog.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhFoldingTest {

    @ParameterizedTest(name = "{0} and {1} are one: {2}")
    @CsvSource({
        "жатақхана, жатакхана, a Russian keyboard",
        "жатақхана, jataqhana, Latin of 2021",
        "шәкіртақы, шакиртакы, a Russian keyboard",
        "шәкіртақы, şäkırtaqy, Latin of 2021",
        "шәкіртақы, shakirtaqy, everyday Latin",
        "үй, ui, everyday Latin",
        "қалай, qalay, everyday Latin",
        "қызмет, qyzmet, y between consonants is ы",
        "Өтініш, ötiniş, Latin of 2021 and capital letters",
        "ғылым, ǵylym, Latin of 2018",
        "ұйым, ūiym, Latin of 2021",
        "айтса, aitsa, t and s are two sounds",
        "патша, patşa, and so are t and sh",
        "ауыз, auyz, y after the glide u is ы",
        "баруы, baruy, y after a verbal noun is ы",
        "бұйрық, buyryq, y after the only vowel is й",
        "акция, aktsiia, ц is ts",
        "баяндама, bayandama, я is two sounds",
    })
    void fold(String one, String other, String why) {
        String left = KazakhFolding.fold(one);
        String right = KazakhFolding.fold(other);
        assertThat(right).as(why).isEqualTo(left);
    }
}
