package kz.rectorblog.moderation;

/**
 * What the letters of a word say of it as part of a name.
 *
 * @param known the name of the lexicon that it is a form of, or nothing
 * @param plainSurname built like a surname beyond doubt
 * @param surname built like a surname, as other words may be too
 * @param patronymic built like a father's name with its ending
 * @param barePatronymic built like a father's name that serves as surname
 * @param given built like a Turkic given name
 */
record NameTraits(
        NameLexicon.Known known,
        boolean plainSurname,
        boolean surname,
        boolean patronymic,
        boolean barePatronymic,
        boolean given) {

    static NameTraits of(String form, NameLexicon lexicon) {
        return new NameTraits(
                lexicon.known(form),
                NameShape.isPlainSurname(form),
                NameShape.isSurname(form),
                NameShape.isPatronymic(form),
                NameShape.isBarePatronymic(form),
                NameShape.isGiven(form));
    }
}
