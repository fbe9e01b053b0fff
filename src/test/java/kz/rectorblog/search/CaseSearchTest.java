package kz.rectorblog.search;

import static kz.rectorblog.staff.CastMember.AIGERIM;
import static kz.rectorblog.staff.CastMember.BOTAGOZ;
import static kz.rectorblog.staff.CastMember.DANIYAR;
import static kz.rectorblog.staff.CastMember.MARAT;
import static kz.rectorblog.staff.CastMember.OLGA;
import static kz.rectorblog.staff.CastMember.TIMUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.rectorblog.Browsers;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.submission.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search of the desk finds what its reader may open, and says nothing of what the reader may not. */
@MicronautTest(transactional = false)
class CaseSearchTest {

    private static final Pattern FOUND = Pattern.compile("<a href=\"/desk/submissions/([^\"]+)\"");

    @Inject
    Browsers browsers;

    @Inject
    StagedCases cases;

    @Inject
    StaffCast cast;

    @Inject
    AdjustableClock clock;

    @Inject
    PublishedItems items;

    @Inject
    IndexFollower follower;

    @BeforeEach
    void friday() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
    }

    @Test
    void aModeratorFindsACaseByWhateverIsKnownOfIt() {
        Submission wanted = cases.registeredFrom(
                "zhuldyz@mail.example", "Шахмат үйірмесінің кітабы жоғалды. Оны қайдан табуға болады?");
        cases.registeredFrom("other@mail.example", "Кітапхананың терезесі сынған. Қашан салынады?");
        String number = wanted.name();

        for (String query : List.of(
                number,
                number.toLowerCase(java.util.Locale.ROOT),
                String.valueOf(Integer.parseInt(number.substring(8))) + " шахмат",
                "zhuldyz@mail.example",
                "zhuldyz@",
                "шахматтың",
                "шахмат кітап",
                "Сейітов шахмат",
                "шахмат 8 701 123 45 67",
                "шахмат +7 (701) 123-45-67",
                "шахмат 1234567")) {
            assertThat(found(AIGERIM, query)).as(query).containsExactly(number);
        }
        assertThat(found(AIGERIM, "шахмат 7654321")).isEmpty();
        assertThat(found(AIGERIM, "шахмат RB-2025")).isEmpty();
        assertThat(found(AIGERIM, "Бекеев шахмат")).isEmpty();
    }

    @Test
    void aWordFindsWhatSaysTheSameInAnotherLanguageButNoNames() {
        Submission wanted = cases.registeredFrom(
                "aray@mail.example", "Жатақханадағы фонарь үшінші апта жанбайды. Қашан ауыстырасыздар?");

        for (String query : List.of("общежитие фонарь", "dormitory фонарь", "фонарь общежития")) {
            assertThat(found(AIGERIM, query)).as(query).containsExactly(wanted.name());
        }
        assertThat(found(AIGERIM, "столовая фонарь")).isEmpty();
    }

    @Test
    void sayingsOfSeveralWordsFindWhatSaysTheSame() {
        Submission wanted = cases.registeredFrom(
                "aray@mail.example", "Академиялық демалыстан кейін гербарий сабағына қалай қайтамын? Айтыңызшы.");

        for (String query : List.of("академический отпуск гербарий", "гербарий academic leave", "academic leave")) {
            assertThat(found(AIGERIM, query)).as(query).contains(wanted.name());
        }
        assertThat(found(AIGERIM, "академический сельдерей гербарий"))
                .as("half of a saying says nothing")
                .isEmpty();
    }

    @Test
    void aMisspeltWordIsOfferedAsThePublishedBlogSpellsItAndOnlyWhereThatFindsSomething() {
        items.publishAll();
        follower.catchUp();
        cases.registered("Турникет алдында велосипед қоятын орын жоқ. Қашан жасалады?");
        Submission another = cases.forwardedTo(OLGA, PublicationChoice.PUBLISH);

        assertThat(suggested(AIGERIM, "турнекетте")).contains(">турникетте<");
        assertThat(suggested(MARAT, "турнекетте"))
                .as("what finds nothing for its reader is not offered")
                .isEmpty();
        assertThat(suggested(MARAT, "+77011234568")).isEmpty();
        assertThat(suggested(MARAT, another.name())).isEmpty();
    }

    @Test
    void wordsOfCasesAreOfferedToNobody() {
        items.publishAll();
        follower.catchUp();
        cases.registered("Антилопа туралы шағым: антилопа суреті жоғалды. Қайтарыңыздаршы, өтінемін.");

        assertThat(found(AIGERIM, "антилопа")).hasSize(1);
        for (CastMember reader : List.of(AIGERIM, MARAT)) {
            assertThat(suggested(reader, "антилопо")).isEmpty();
        }
    }

    @Test
    void stateAndExecutorNarrow() {
        Submission forwarded = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);
        Submission waiting = cases.registered(StagedCases.TEXT);

        assertThat(found(AIGERIM, "ыстық су")).contains(forwarded.name(), waiting.name());
        assertThat(found(AIGERIM, "ыстық су", "&state=FORWARDED"))
                .contains(forwarded.name())
                .doesNotContain(waiting.name());
        assertThat(found(AIGERIM, "", "&executor=" + cast.of(MARAT).id()))
                .contains(forwarded.name())
                .doesNotContain(waiting.name());
        assertThat(found(AIGERIM, "Жүнісов")).contains(forwarded.name()).doesNotContain(waiting.name());
    }

    @Test
    void anExecutorFindsOwnCasesOnlyAndNotByTheAuthor() {
        Submission own = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);
        Submission another = cases.forwardedTo(OLGA, PublicationChoice.PUBLISH);
        Submission nobodys = cases.registered(StagedCases.TEXT);

        assertThat(found(MARAT, "жатақхана")).contains(own.name()).doesNotContain(another.name(), nobodys.name());
        assertThat(found(MARAT, own.name())).containsExactly(own.name());
        assertThat(found(MARAT, another.name())).isEmpty();
        assertThat(found(MARAT, "", "&executor=" + cast.of(OLGA).id())).isEmpty();
        for (String author :
                List.of("Сейітов", "Нұрлан", "+77011234567", "1234567", "nurlan", "nurlan@", "@", "Кравцова")) {
            assertThat(found(MARAT, author))
                    .as("whose case it is cannot be tried out: %s", author)
                    .isEmpty();
        }
        assertThat(browsers.of(MARAT)
                        .get("/desk/search?q=" + encoded("жатақхана"))
                        .text())
                .doesNotContain("Сейітов", "77011234567", "Ольга");
    }

    @Test
    void aQuarantinedCaseIsFoundByTheClearedOnly() {
        Submission secret = cases.registered(
                "Қызмет бабында пайдалану үшін. Сейсмограф құжатының көшірмесін жіберіп отырмын, тексеріңіздерші.");
        assertThat(secret.quarantined()).as("G02 found").isTrue();

        assertThat(found(AIGERIM, "сейсмограф")).containsExactly(secret.name());
        assertThat(found(BOTAGOZ, "сейсмограф")).isEmpty();
        assertThat(found(BOTAGOZ, secret.name())).isEmpty();
        assertThat(found(BOTAGOZ, "", "&state=REGISTERED")).doesNotContain(secret.name());
        assertThat(browsers.of(BOTAGOZ)
                        .get("/desk/search?q=" + encoded("сейсмограф"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatWaitsForTheProofOfItsEmailIsFoundForDangerOnly() {
        Submission unproven = cases.unconfirmed("Планетарий қашан ашылады? Билет бағасы қанша болады екен?");
        Submission danger = cases.unconfirmed("Планетарийге бардым. Өлгім келеді, ешкім көмектеспейді.");

        List<String> found = found(AIGERIM, "планетарий");

        assertThat(found).containsExactly(danger.name()).doesNotContain(unproven.name());
        assertThat(browsers.of(AIGERIM)
                        .get("/desk/submissions/" + danger.name())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoReadsNoCasesHasNoSearch() {
        assertThat(browsers.of(TIMUR).get("/desk/search?q=a").status()).isEqualTo(403);
        assertThat(browsers.anonymous().get("/desk/search?q=a").path()).startsWith("/desk/sign-in");
    }

    @Test
    void everyCaseIsOnExactlyOnePage() {
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < CaseSearch.PAGE + 2; i++) {
            wanted.add(cases.registered("Керуен жолындағы фонтан туралы сұрағым бар. Қашан қосылады?")
                    .name());
        }
        TestBrowser aigerim = browsers.of(AIGERIM);

        TestPage first = aigerim.get("/desk/search?q=" + encoded("фонтан"));
        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first.html());
        assertThat(next.find()).isTrue();
        TestPage second = aigerim.get(next.group(1).replace("&amp;", "&"));

        List<String> listed = new ArrayList<>(numbers(first));
        listed.addAll(numbers(second));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void thePageShowsTheFoundWordInEachLanguageOfTheReader() {
        cases.registered("Дельфиндердің суреті қабырғадан түсіп қалды. Қайта ілінеді ме екен?");
        TestBrowser daniyar = browsers.of(DANIYAR);
        for (Map.Entry<String, String> title : Map.of(
                        "kk", "Өтініштерден іздеу", "ru", "Поиск по обращениям", "en", "Find a submission")
                .entrySet()) {
            daniyar.submit("/desk/language", Map.of("language", title.getKey(), "returnTo", "/desk/search"));

            TestPage page = daniyar.get("/desk/search?q=" + encoded("дельфин"));

            assertThat(page.text()).contains(title.getValue());
            assertThat(page.html()).contains("<mark>Дельфиндердің</mark>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "\"",
                "+-><()~*\"@",
                "@@",
                "((((",
                "\\",
                "%",
                "_",
                "' OR 1=1 --",
                "\u202eжатақхана",
                "\u0000",
                "а",
                "the",
                "RB-",
                "RB-9999-999999",
                "00000000000000000000000",
                "<script>alert(1)</script>",
                "\ud83d\ude00"
            })
    void whateverIsTypedIsAPage(String query) {
        for (String typed : List.of(query, query.repeat(400))) {
            TestPage page = browsers.of(MARAT).get("/desk/search?q=" + encoded(typed) + "&state=x&executor=y&after=-1");

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html()).doesNotContain("<script>alert");
        }
        assertThat(browsers.of(AIGERIM).get("/desk/search?q=" + encoded(query)).status())
                .isEqualTo(200);
    }

    @Test
    void publishedAnswersStandBesideACaseForWhoeverMayOpenIt() {
        String answered = items.publishAll().get("water-kk");
        follower.catchUp();
        Submission forwarded = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);
        String address = "/desk/submissions/" + forwarded.name();

        assertThat(browsers.of(AIGERIM).get(address).html()).contains(address + "/similar");
        for (CastMember reader : List.of(AIGERIM, MARAT)) {
            assertThat(browsers.of(reader).get(address + "/similar").html()).contains("/items/" + answered + "\"");
        }
        assertThat(browsers.of(OLGA).get(address + "/similar").status()).isEqualTo(404);
        assertThat(browsers.of(TIMUR).get(address + "/similar").status()).isEqualTo(403);
    }

    private List<String> found(CastMember reader, String query) {
        return found(reader, query, "");
    }

    private List<String> found(CastMember reader, String query, String narrowed) {
        return numbers(browsers.of(reader).get("/desk/search?q=" + encoded(query) + narrowed));
    }

    private String suggested(CastMember reader, String query) {
        Matcher offer = Pattern.compile("<p class=\"h5\">.*?</p>")
                .matcher(browsers.of(reader)
                        .get("/desk/search?q=" + encoded(query))
                        .html());
        return offer.find() ? offer.group() : "";
    }

    private static List<String> numbers(TestPage page) {
        return FOUND.matcher(page.html())
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
