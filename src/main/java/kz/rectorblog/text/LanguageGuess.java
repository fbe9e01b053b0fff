package kz.rectorblog.text;

import java.util.Set;

/** Which of the three languages a text is mostly written in. Kazakh letters weigh most, then common words and endings. */
public final class LanguageGuess {

    private static final Set<String> KAZAKH = Set.of(
            "мен",
            "бар",
            "жок",
            "емес",
            "менин",
            "бул",
            "деп",
            "болып",
            "бойынша",
            "керек",
            "маган",
            "жана",
            "сиз",
            "ол",
            "ушин",
            "кандай",
            "калай",
            "кайда",
            "бизге",
            "болады",
            "рахмет",
            "салем",
            "неге",
            "екен",
            "туралы",
            "студент",
            "сабак",
            "жатакхана");
    private static final Set<String> RUSSIAN = Set.of(
            "и",
            "в",
            "не",
            "на",
            "я",
            "с",
            "что",
            "по",
            "как",
            "это",
            "мы",
            "нас",
            "для",
            "у",
            "к",
            "от",
            "за",
            "из",
            "прошу",
            "можно",
            "когда",
            "почему",
            "вы",
            "мне",
            "но",
            "или",
            "же",
            "бы",
            "его",
            "здравствуйте");

    private LanguageGuess() {}

    /** The language of the text; Kazakh where nothing speaks for any, because the blog is Kazakh first. */
    public static Language of(String text) {
        double kazakh = 0;
        double russian = 0;
        double english = 0;
        for (Word word : Words.of(text)) {
            String form = word.form();
            if (form.chars().anyMatch(letter -> Normalizer.isLatin((char) letter))) {
                english += form.length();
            } else if (form.chars().anyMatch(letter -> Normalizer.isKazakhLetter((char) letter))
                    || KAZAKH.contains(form)) {
                kazakh += form.length() * 2.0;
            } else if (form.chars().anyMatch(letter -> Normalizer.isCyrillic((char) letter))) {
                russian += RUSSIAN.contains(form) ? form.length() * 2.0 + 2 : form.length();
            }
        }
        if (english > kazakh + russian) {
            return Language.EN;
        }
        return russian > kazakh ? Language.RU : Language.KK;
    }
}
