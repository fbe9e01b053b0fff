package kz.rectorblog.moderation;

import java.util.List;

/**
 * Writes out, as a regular expression over normal forms, every form that a root can take: Russian prefixes and endings,
 * Kazakh chains of suffixes with vowel harmony and changed consonants, the ways in which people spell Kazakh letters.
 *
 * <p>Shapes, several of them divided by commas: {@code word} the root with endings of its language; {@code stem} the root
 * and whatever follows; {@code exact} the root alone; {@code anywhere} the root inside any word; {@code prefixes}
 * Russian prefixes may stand before it; {@code loose} Kazakh letters may be spelled with their Russian neighbours.
 */
final class WordForms {

    private static final String PREFIX =
            "(ни|не|на|за|по|о|об|обо|от|ото|до|вы|при|пере|пре|про|раз|рас|разъ|разо|съ|со|с|у|под|подъ|подо|из|ис|изо|въ|в|взъ|воз|"
                + "недо|полу|на|до|архи|супер|пра|без|бес)";
    private static final String RUSSIAN_ENDING =
            "(а|я|у|ю|е|ы|и|о|й|ь|ой|ей|ою|ею|ом|ем|ам|ям|ами|ями|ах|ях|ов|ев|ий|ый|ая|яя|ое|ее|ые|ие|"
                + "ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю|ья|ье|ью|ьи|ство|ства|ству|ством|ский|ская|ское|ские|ского|ской|"
                + "ка|ки|ке|ку|кой|ок|очка|очки|ик|ика|ики|иков|ище|ища|ина|ины|ину|ин|яга|юга|уга|ски|ически|ость|ости|но|на|ны|ен)";

    /** One Kazakh suffix in its variants; the vowels are folded, for people write ы for і and е for ә. */
    private static final String KAZAKH_SUFFIX =
            "([лдт][аеә]р|[ыіи]м|[ыіи]ң|[ыіи]н|[ыіи]|с[ыіи]|м|ң|н|[ыіи]?м[ыіи]з|[ыіи]?[ңн][ыіи]з|"
                + "[дтн][ыіи][ңн]|[ғгқк][аеә]|н[аеә]|[аеә]|[дтн][ыіи]|[дт][аеә]|нд[аеә]|[дтн][аеә]н|[мбп][еаә]н|"
                + "с[ыіи][ңн]|с[ыіи][ңн]д[аеә]р|с[ыіи]з|м[ыіи]н|м[ыіи]з|б[ыіи]з|п[ыіи]з|[лдт][ыіи][қкғг]|ш[ыіи]|[лдт][ыіи]|"
                + "[дт][аеә]й|[дт][аеә]ғ[ыіи]|[дт][аег]г[ыіи]|[ғгқк][аеә]н|[ыіи]?п|[аеә]?[рй]|с[аеә]|[мбп][аеә]|[ыіи][лншст]|у|"
                + "[дт][аеә]р|[ыіи]?[ңн]д[аеә]р|[лдт][аеә]|ғ[ыіи]ш|г[ыіи]ш|[аеә]т[ыіи]н|[аеә]д[ыіи]|й[ыіи]к|шы|бас|бай|[ғг][ыіи]р|екен|[ғг]ой)";

    private static final String KAZAKH_CHAIN = KAZAKH_SUFFIX + "*";
    private static final String ENGLISH_ENDING =
            "(s|es|ed|d|er|ers|ing|in|y|ies|ish|like|head|heads|face|faces|hole|holes|" + "'s|z|en|ingly)";

    static final List<String> SHAPES = List.of("word", "stem", "exact", "anywhere", "prefixes", "loose");

    private WordForms() {}

    static String of(String root, String language, String shape) {
        boolean anything = shape.contains("stem") || shape.contains("anywhere");
        String letters = shape.contains("loose") ? loose(root) : root;
        String before = shape.contains("anywhere") ? ".*" : shape.contains("prefixes") ? PREFIX + "{0,2}" : "";
        String after = shape.contains("exact") ? "" : anything ? ".*" : endings(language);
        return before + "(" + letters + ")" + after;
    }

    /** A star stands for any letters. */
    static String innocent(String word) {
        return word.replace(".", "\\.").replace("*", ".*");
    }

    private static String endings(String language) {
        return switch (language) {
            case "ru" -> RUSSIAN_ENDING + "?(ся|сь)?";
            case "kk" -> KAZAKH_CHAIN;
            case "en" -> ENGLISH_ENDING + "?";
            default -> throw new IllegalArgumentException("unknown language '" + language + "': kk, ru or en");
        };
    }

    /** Kazakh letters as they come from keyboards without them. Inside [..] the neighbours are simply added. */
    private static String loose(String root) {
        StringBuilder loose = new StringBuilder();
        boolean inClass = false;
        for (char letter : root.toCharArray()) {
            inClass = letter == '[' || inClass && letter != ']';
            String spellings = spellings(letter);
            loose.append(inClass || spellings.length() == 1 ? spellings : "[" + spellings + "]");
        }
        return loose.toString();
    }

    private static String spellings(char letter) {
        return switch (letter) {
            case 'қ' -> "қк";
            case 'ғ' -> "ғг";
            case 'ң' -> "ңн";
            case 'ө' -> "өо";
            case 'ұ', 'ү' -> "ұүу";
            case 'ә' -> "әа";
            case 'і' -> "іиы";
            case 'ы' -> "ыіи";
            case 'һ' -> "һх";
            default -> String.valueOf(letter);
        };
    }
}
