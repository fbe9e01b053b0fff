package kz.rectorblog.staff;

import java.util.Locale;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

/** The people of the invented university: the same in the demonstration, in the tests and on the pictures. */
public enum CastMember {
    AIGERIM(
            "Айгерім Сапарова",
            Role.MODERATOR,
            CastUnit.PUBLIC_RELATIONS,
            Language.KK,
            "Блог модераторы",
            "Модератор блога",
            "Moderator of the blog"),
    DANIYAR(
            "Данияр Оспанов",
            Role.MODERATOR,
            CastUnit.PUBLIC_RELATIONS,
            Language.RU,
            "Қоғаммен байланыс департаментінің директоры",
            "Директор департамента по связям с общественностью",
            "Director of Public Relations"),
    MARAT(
            "Марат Жүнісов",
            Role.EXECUTOR,
            CastUnit.DORMITORY,
            Language.KK,
            "Жатақханалар басқармасының басшысы",
            "Руководитель управления общежитий",
            "Head of the Dormitory Office"),
    SAULE(
            "Сәуле Ермекова",
            Role.EXECUTOR,
            CastUnit.REGISTRAR,
            Language.KK,
            "Тіркеуші кеңсесінің басшысы",
            "Руководитель офиса регистратора",
            "Registrar"),
    YERLAN(
            "Ерлан Бектұров",
            Role.EXECUTOR,
            CastUnit.ACADEMIC,
            Language.KK,
            "Академиялық мәселелер жөніндегі проректор",
            "Проректор по академическим вопросам",
            "Vice-Rector for Academic Affairs"),
    OLGA(
            "Ольга Кравцова",
            Role.EXECUTOR,
            CastUnit.FINANCE,
            Language.RU,
            "Қаржы департаментінің директоры",
            "Директор финансового департамента",
            "Director of Finance"),
    QAIRAT("Қайрат Әлімжанов", Role.RECTOR, null, Language.KK, "Ректор", "Ректор", "Rector"),
    TIMUR(
            "Тимур Ли",
            Role.ADMINISTRATOR,
            CastUnit.DIGITALISATION,
            Language.RU,
            "Цифрландыру департаментінің маманы",
            "Специалист департамента цифровизации",
            "Specialist of the Digitalisation Department"),
    BOTAGOZ(
            "Ботагөз Нұрланова",
            Role.AUDITOR,
            null,
            Language.KK,
            "Ішкі аудитор",
            "Внутренний аудитор",
            "Internal auditor");

    /** Of everybody in the cast: they are no secret, and exist in demonstrations and tests only. */
    public static final String PASSWORD = "rector-blog-demo";

    private final String fullName;
    private final Role role;
    private final @Nullable CastUnit unit;
    private final Language language;
    private final Localized position;

    CastMember(
            String fullName, Role role, @Nullable CastUnit unit, Language language, String kk, String ru, String en) {
        this.fullName = fullName;
        this.role = role;
        this.unit = unit;
        this.language = language;
        this.position = new Localized(kk, ru, en);
    }

    public String fullName() {
        return fullName;
    }

    public Role role() {
        return role;
    }

    public @Nullable CastUnit unit() {
        return unit;
    }

    public Language language() {
        return language;
    }

    public Localized position() {
        return position;
    }

    /** In a domain that cannot exist (RFC 2606). */
    public String email() {
        return name().toLowerCase(Locale.ROOT) + "@university.example";
    }
}
