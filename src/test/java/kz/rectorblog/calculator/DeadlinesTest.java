package kz.rectorblog.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import kz.rectorblog.Browsers;
import kz.rectorblog.TestPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class DeadlinesTest {

    private static final String ASKED = "?procedure=rector-blog&received=2026-03-06T10:00";

    @Inject
    Browsers browsers;

    @Test
    void thePageSaysTheDueDateTheDaysOffAndTheActsInThreeLanguages() {
        for (String language : List.of("kk", "ru", "en")) {
            TestPage page = browsers.anonymous().get("/" + language + "/deadlines" + ASKED);

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html())
                    .contains("<html lang=\"" + language + "\"")
                    .contains("datetime=\"2026-04-02\"")
                    .contains("datetime=\"2026-03-23\"")
                    .contains("267-II");
        }
    }

    @Test
    void whatCameAfterHoursIsRegisteredLaterAndDueNoLater() {
        TestPage answer = browsers.anonymous().get("/api/v1/deadlines?procedure=rector-blog&received=2026-03-06T20:30");

        assertThat(answer.html())
                .contains("\"registered\":\"2026-03-10\"")
                .contains("\"id\":\"consideration\"")
                .contains("\"due\":\"2026-04-02\"");
    }

    @Test
    void aComplaintAboutAPublicServiceRunsFromItsRegistration() {
        TestPage answer = browsers.anonymous()
                .get("/api/v1/deadlines?procedure=public-service-complaint&received=2026-03-06T20:30");

        assertThat(answer.html()).contains("\"from\":\"registration\"").contains("\"due\":\"2026-03-17\"");
    }

    @Test
    void aDateThatADecreeMayStillMoveIsSaidToBeProvisional() {
        assertThat(browsers.anonymous()
                        .get("/en/deadlines?procedure=rector-blog&received=2027-03-05T10:00")
                        .text())
                .contains("this date may still change");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "procedure=no-such&received=2026-03-06, no-procedure",
        "procedure=rector-blog&received=yesterday, no-moment",
        "procedure=rector-blog&received=1999-03-06, outside-calendar",
    })
    void badInputIsAProblemForProgramsAndAHintForPeople(String query, String problem) {
        TestPage answer = browsers.anonymous().get("/api/v1/deadlines?" + query);
        TestPage page = browsers.anonymous().get("/kk/deadlines?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html()).contains("urn:rectorblog:problem:" + problem);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html()).contains("field-error");
    }
}
