package kz.rectorblog.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class RepetitionsTest {

    @Property
    void theLastEqualOneBeforeIsFound(@ForAll List<@AlphaChars @StringLength(max = 1) String> said) {
        int[] before = Repetitions.of(said.size(), said::get);
        for (int at = 0; at < said.size(); at++) {
            assertThat(before[at]).isEqualTo(said.subList(0, at).lastIndexOf(said.get(at)));
        }
    }
}
