package kz.rectorblog.staff;

import kz.rectorblog.text.Localized;

/** The units of the invented university. */
public enum CastUnit {
    PUBLIC_RELATIONS(
            "public-relations",
            "Қоғаммен байланыс департаменті",
            "Департамент по связям с общественностью",
            "Public Relations Department"),
    DORMITORY("dormitory", "Жатақханалар басқармасы", "Управление общежитий", "Dormitory Office"),
    REGISTRAR("registrar", "Тіркеуші кеңсесі", "Офис регистратора", "Registrar’s Office"),
    ACADEMIC(
            "academic-affairs",
            "Академиялық мәселелер департаменті",
            "Департамент по академическим вопросам",
            "Academic Affairs Department"),
    FINANCE("finance", "Қаржы департаменті", "Финансовый департамент", "Finance Department"),
    LIBRARY("library", "Ғылыми кітапхана", "Научная библиотека", "Research Library"),
    ADMISSIONS("admissions", "Қабылдау комиссиясы", "Приёмная комиссия", "Admissions Office"),
    DIGITALISATION(
            "digitalisation", "Цифрландыру департаменті", "Департамент цифровизации", "Digitalisation Department");

    private final String code;
    private final Localized title;

    CastUnit(String code, String kk, String ru, String en) {
        this.code = code;
        this.title = new Localized(kk, ru, en);
    }

    public String code() {
        return code;
    }

    public Localized title() {
        return title;
    }
}
