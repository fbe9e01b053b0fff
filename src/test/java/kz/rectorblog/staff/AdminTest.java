package kz.rectorblog.staff;

import static kz.rectorblog.staff.CastMember.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import kz.rectorblog.Browsers;
import kz.rectorblog.StaffCast;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AdminTest {

    private static final Map<String, String> NEWCOMER = Map.of(
            "fullName", "Жанар Төлегенова",
            "email", "zhanar@university.example",
            "positionKk", "Кітапхана директоры",
            "positionRu", "Директор библиотеки",
            "positionEn", "Head Librarian",
            "role", "EXECUTOR",
            "language", "KK",
            "active", "true",
            "password", "a long enough one");

    @Inject
    Browsers browsers;

    @Inject
    StaffCast cast;

    @Inject
    StaffDirectory directory;

    @Inject
    Units units;

    @Test
    void somebodyIsHiredAndSignsIn() {
        TestBrowser administrator = browsers.of(TIMUR);
        TestPage list = administrator.submit("/admin/staff", with("email", "Hired@University.example"));

        assertThat(list.text()).contains("Сохранено", "Жанар Төлегенова");
        TestPage signedIn = browsers.anonymous()
                .submit("/desk/sign-in", Map.of("email", "hired@university.example", "password", "a long enough one"));
        assertThat(signedIn.path()).startsWith("/desk/work");
    }

    @Test
    void whatIsWrongStandsBesideTheFieldAndTheRestStays() {
        TestPage page = browsers.of(TIMUR)
                .submit("/admin/staff", with("email", MARAT.email(), "role", "EMPEROR", "password", "short"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("id=\"email-error\"", "id=\"role-error\"", "id=\"password-error\"");
        assertThat(page.field("fullName")).isEqualTo("Жанар Төлегенова");
        assertThat(page.html()).doesNotContain("value=\"short\"");
    }

    @Test
    void dismissalEndsTheSessionAtOnce() {
        TestBrowser administrator = browsers.of(TIMUR);
        TestBrowser leaving = browsers.of(SAULE);
        long id = cast.of(SAULE).id();

        Map<String, String> form = fields(administrator.get("/admin/staff/" + id), SAULE);
        administrator.submit("/admin/staff/" + id, form);

        assertThat(leaving.getWithoutFollowing("/desk/language").status()).isNotEqualTo(200);
        assertThat(leaving.submitWithoutFollowing("/desk/language", Map.of("language", "en"))
                        .status())
                .isEqualTo(401);
        assertThat(directory.find(id)).get().extracting(StaffMember::active).isEqualTo(false);
        assertThat(directory.activeExecutors()).extracting(StaffMember::id).doesNotContain(id);
    }

    @Test
    void theSecondOfTwoAdministratorsSeesWhatTheFirstChanged() {
        TestBrowser administrator = browsers.of(TIMUR);
        long id = cast.of(YERLAN).id();
        TestPage opened = administrator.get("/admin/staff/" + id);
        Map<String, String> first = new HashMap<>(fields(opened, YERLAN));
        first.put("active", "true");
        Map<String, String> second = new HashMap<>(first);
        first.put("positionEn", "First Vice-Rector");
        second.put("positionEn", "Acting Vice-Rector");

        administrator.submit("/admin/staff/" + id, first);
        TestPage late = administrator.submit("/admin/staff/" + id, second);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("First Vice-Rector", "Acting Vice-Rector");
        assertThat(directory.find(id).orElseThrow().position().en()).isEqualTo("First Vice-Rector");

        second.put("version", late.field("version"));
        administrator.submit("/admin/staff/" + id, second);
        assertThat(directory.find(id).orElseThrow().position().en()).isEqualTo("Acting Vice-Rector");
    }

    @Test
    void administratorsDoNotLockThemselvesOut() {
        TestBrowser administrator = browsers.of(TIMUR);
        long id = cast.of(TIMUR).id();

        TestPage page =
                administrator.submit("/admin/staff/" + id, fields(administrator.get("/admin/staff/" + id), TIMUR));

        assertThat(page.status()).isEqualTo(422);
        assertThat(administrator.get("/admin").status()).isEqualTo(200);
    }

    @Test
    void aNewPasswordReplacesTheOldOneAndEndsItsSessions() {
        TestBrowser auditor = browsers.of(BOTAGOZ);
        long id = cast.of(BOTAGOZ).id();

        browsers.of(TIMUR).submit("/admin/staff/" + id + "/password", Map.of("password", "quite another one"));

        assertThat(auditor.getWithoutFollowing("/admin").status())
                .as("signed out")
                .isEqualTo(303);
        Map<String, String> old = Map.of("email", BOTAGOZ.email(), "password", PASSWORD);
        assertThat(browsers.anonymous().submit("/desk/sign-in", old).status()).isEqualTo(422);
        Map<String, String> fresh = Map.of("email", BOTAGOZ.email(), "password", "quite another one");
        assertThat(browsers.anonymous().submit("/desk/sign-in", fresh).path()).startsWith("/desk/queue");
    }

    @Test
    void aUnitIsFoundedRenamedAndClosed() {
        TestBrowser administrator = browsers.of(TIMUR);
        Map<String, String> names = Map.of("nameKk", "Спорт клубы", "nameRu", "Спортклуб", "nameEn", "Sports Club");
        Map<String, String> unit = new HashMap<>(names);
        unit.put("code", "sports-club");
        administrator.submit("/admin/units", unit);
        long id = units.byCode("sports-club").orElseThrow().id();

        assertThat(administrator.submit("/admin/units", unit).status())
                .as("the code is taken")
                .isEqualTo(422);
        unit.put("version", administrator.get("/admin/units/" + id).field("version"));
        TestPage list = administrator.submit("/admin/units/" + id, unit);

        assertThat(list.status()).isEqualTo(200);
        assertThat(units.active()).extracting(Unit::code).doesNotContain("sports-club");
        assertThat(administrator.submit("/admin/units/" + id, unit).status())
                .as("an older form")
                .isEqualTo(409);
    }

    // without "active", as a browser sends a cleared checkbox
    private static Map<String, String> fields(TestPage page, CastMember who) {
        Map<String, String> fields = new HashMap<>();
        for (String name : new String[] {"version", "fullName", "email", "positionKk", "positionRu", "positionEn"}) {
            fields.put(name, page.field(name));
        }
        fields.put("role", who.role().name());
        fields.put("language", who.language().name());
        return fields;
    }

    private static Map<String, String> with(String... changes) {
        Map<String, String> form = new HashMap<>(NEWCOMER);
        for (int i = 0; i < changes.length; i += 2) {
            form.put(changes[i], changes[i + 1]);
        }
        return form;
    }
}
