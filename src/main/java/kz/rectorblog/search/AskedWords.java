package kz.rectorblog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of what somebody typed, with everything that is not a word gone: there is no query syntax that could break.
 * Only quotation marks mean something: what they hold must stand so.
 *
 * @param words in lower case, at most {@link #MOST_WORDS}
 * @param phrases of two words or more
 */
record AskedWords(List<String> words, List<String> phrases) {

    static final int MOST_WORDS = 24;

    private static final int LONGEST_QUERY = 400;
    private static final int LONGEST_WORD = 60;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cs}]");
    private static final Pattern QUOTED = Pattern.compile("[\"«“„]([^\"«»“”„]+)[\"»”“]");

    static AskedWords of(String typed) {
        return of(typed, MOST_WORDS, LONGEST_QUERY);
    }

    /** A whole text rather than a query: no quotation, more words. */
    static AskedWords ofProse(String text, int mostWords) {
        return new AskedWords(of(text, mostWords, 5_000).words(), List.of());
    }

    private static AskedWords of(String typed, int mostWords, int longest) {
        String clean = clean(typed, longest);
        List<String> words = Chain.WRITTEN.keys(clean).stream()
                .filter(word -> word.length() <= LONGEST_WORD)
                .distinct()
                .limit(mostWords)
                .toList();
        List<String> phrases = new ArrayList<>();
        for (Matcher quoted = QUOTED.matcher(clean); quoted.find(); ) {
            if (Chain.WRITTEN.keys(quoted.group(1)).size() > 1) {
                phrases.add(quoted.group(1));
            }
        }
        return new AskedWords(withoutFillers(words), List.copyOf(phrases));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The text without what nobody can see, cut at the longest length without halving a letter. */
    static String clean(String typed, int longest) {
        int end = Math.min(typed.length(), longest);
        String cut = end < typed.length() && Character.isHighSurrogate(typed.charAt(end - 1))
                ? typed.substring(0, end - 1)
                : typed.substring(0, end);
        return CONTROL.matcher(INVISIBLE.matcher(cut).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    // "when is the dormitory open" asks for two words; "who are we" asks for all it has
    private static List<String> withoutFillers(List<String> words) {
        List<String> telling = words.stream().filter(word -> !isFiller(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static boolean isFiller(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Chain.KK.isFiller(lower) || Chain.RU.isFiller(lower) || Chain.EN.isFiller(lower);
    }
}
