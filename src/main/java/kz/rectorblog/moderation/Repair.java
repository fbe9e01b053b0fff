package kz.rectorblog.moderation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.Words;

/** The text as it could be sent instead: capitals made small, a long run divided. Only an offer; the author decides. */
public final class Repair {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "ҚР", "РК", "ЖОО", "ҰБТ", "ЕНТ", "НАО", "КЕАҚ", "АҚ", "АО", "ПОҚ", "ППС", "ОӘК", "УМК", "ЖСН", "ИИН", "БСН",
            "БИН", "ЭЦП", "ЭЦҚ", "ХҚКО", "ЦОН", "ГПА", "GPA", "IELTS", "TOEFL", "ECTS", "ҚАЗҰПУ", "КАЗНПУ", "КАЗНУ",
            "ҚАЗҰУ", "ҰЛТТЫҚ", "США", "СНГ", "IT", "PDF", "WI", "USB", "ВУЗ", "БҒМ", "ҒЖБМ", "МОН", "ТЖ", "ЧС", "PR",
            "HR", "ID");
    private static final Set<String> STARTERS = Set.of(
            "бірақ",
            "сондықтан",
            "өйткені",
            "алайда",
            "сонымен",
            "өтінемін",
            "сұраймын",
            "қазір",
            "но",
            "поэтому",
            "потому",
            "также",
            "однако",
            "прошу",
            "сейчас",
            "теперь",
            "but",
            "so",
            "because",
            "also",
            "however",
            "please",
            "now",
            "then");
    private static final int FEW_WORDS = 6;
    private static final int MANY_WORDS = 18;

    private Repair() {}

    /** The repaired text, if the assessment found capitals (G15) or no division (G16) and a repair changes anything. */
    public static Optional<String> repaired(SubmittedText submitted, Assessment assessment) {
        String repaired = submitted.text();
        if (holds(assessment, "G15")) {
            repaired = sentenceCase(repaired, namesOf(submitted));
        }
        if (holds(assessment, "G16")) {
            repaired = divided(repaired);
        }
        return repaired.equals(submitted.text()) ? Optional.empty() : Optional.of(repaired);
    }

    private static boolean holds(Assessment assessment, String ground) {
        return assessment.findings().stream()
                .anyMatch(finding -> finding.ground().equals(ground) && finding.field() == Field.TEXT);
    }

    private static Set<String> namesOf(SubmittedText submitted) {
        Set<String> names = new HashSet<>();
        Words.of(submitted.in(Field.NAME)).forEach(word -> names.add(word.form()));
        return names;
    }

    private static String sentenceCase(String text, Set<String> names) {
        StringBuilder repaired = new StringBuilder(text);
        int sentence = -1;
        for (Word word : Words.of(text)) {
            boolean first = word.sentence() != sentence;
            sentence = word.sentence();
            String written = text.substring(word.start(), word.end());
            if (!isShouted(written) || ABBREVIATIONS.contains(written)) {
                continue;
            }
            String small = written.toLowerCase(Locale.ROOT);
            repaired.replace(
                    word.start(), word.end(), first || names.contains(word.form()) ? capitalized(small) : small);
        }
        return repaired.toString();
    }

    private static boolean isShouted(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase)
                && word.codePoints().anyMatch(Character::isUpperCase);
    }

    private static String divided(String text) {
        StringBuilder divided = new StringBuilder();
        List<Word> words = Words.of(text);
        int from = 0;
        int since = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String gap = text.substring(from, word.start());
            boolean newSentence = i > 0
                    && gap.isBlank()
                    && (since >= MANY_WORDS || since >= FEW_WORDS && STARTERS.contains(word.form()));
            boolean starts = newSentence || i == 0;
            String written = text.substring(word.start(), word.end());
            divided.append(newSentence ? ". " : gap).append(starts ? capitalized(written) : written);
            since = newSentence || !gap.isBlank() ? 1 : since + 1;
            from = word.end();
        }
        String rest = text.substring(from);
        return divided.append(rest.isBlank() ? "." : rest).toString();
    }

    private static String capitalized(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
