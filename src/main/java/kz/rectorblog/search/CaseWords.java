package kz.rectorblog.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search of the desk, told apart.
 *
 * @param numbers patterns of registration numbers
 * @param emails as typed
 * @param phones the last digits, without the country's
 * @param words each of which must be found
 * @param keys by which a reader sees why a text was found
 */
record CaseWords(
        List<String> numbers,
        List<String> emails,
        List<String> phones,
        List<CaseWord> words,
        Map<Chain, Set<String>> keys) {

    private static final Pattern NUMBER = Pattern.compile("(?i)\\bRB-([0-9]{4})(?:-([0-9]{1,6}))?\\b");
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S*");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()\\-]{5,}[0-9]");
    private static final Pattern PLACE = Pattern.compile("(?<![\\p{L}0-9])[0-9]{1,6}(?![\\p{L}0-9])");
    private static final Pattern KAZAKH = Pattern.compile("[әғқңөұүһі]");
    private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");
    private static final String VOICELESS = "пкқ";
    private static final String VOICED = "бгғ";
    private static final int SIGNIFICANT_DIGITS = 10;
    private static final int SHORTEST_STEM = 3;

    static CaseWords of(String typed, Synonyms synonyms) {
        CaseWords found = new CaseWords(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new EnumMap<>(Chain.class));
        String rest = found.takeNumbers(typed);
        rest = takeAll(EMAIL, rest, found.emails);
        rest = found.takePhones(rest);
        rest = found.takePlaces(rest);
        List<String> plain = AskedWords.of(rest).words().stream()
                .map(CaseWords::plain)
                .filter(word -> !word.isEmpty())
                .toList();
        plain.forEach(found::addWord);
        Chain.OF_LANGUAGES.forEach(chain -> found.addSayings(chain, plain, synonyms));
        return found;
    }

    /** Nothing but words was typed. */
    boolean areWordsOnly() {
        return numbers.isEmpty() && emails.isEmpty() && phones.isEmpty() && !words.isEmpty();
    }

    boolean isEmpty() {
        return numbers.isEmpty() && emails.isEmpty() && phones.isEmpty() && words.isEmpty();
    }

    private String takeNumbers(String typed) {
        Matcher matcher = NUMBER.matcher(typed);
        while (matcher.find()) {
            String place = matcher.group(2);
            numbers.add("RB-" + matcher.group(1) + "-" + (place == null ? "%" : padded(place)));
        }
        return matcher.replaceAll(" ");
    }

    private String takePhones(String typed) {
        List<String> found = new ArrayList<>();
        String rest = takeAll(PHONE, typed, found);
        for (String phone : found) {
            String digits = phone.replaceAll("[^0-9]", "");
            phones.add(digits.substring(Math.max(0, digits.length() - SIGNIFICANT_DIGITS)));
        }
        return rest;
    }

    // "123" is most likely the case of that place in some year
    private String takePlaces(String typed) {
        List<String> found = new ArrayList<>();
        String rest = takeAll(PLACE, typed, found);
        found.forEach(place -> numbers.add("RB-%-" + padded(place)));
        return rest;
    }

    private static String takeAll(Pattern pattern, String typed, List<String> into) {
        Matcher matcher = pattern.matcher(typed);
        matcher.results().forEach(result -> into.add(result.group()));
        return matcher.replaceAll(" ");
    }

    private static String padded(String place) {
        return "0".repeat(6 - place.length()) + place;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]", 2)[0];
    }

    private void addWord(String word) {
        Set<String> beginnings = new LinkedHashSet<>();
        for (Chain chain : chains(word)) {
            String stem = stem(chain, word);
            note(chain, stem);
            addBeginnings(word, stem, beginnings);
        }
        words.add(new CaseWord(beginnings, new LinkedHashSet<>()));
    }

    /** What says the same as one word, or as several that were typed side by side. */
    private void addSayings(Chain chain, List<String> plain, Synonyms synonyms) {
        List<String> stems = plain.stream().map(word -> stem(chain, word)).toList();
        for (int at = 0; at < stems.size(); at++) {
            Synonyms.Match match = synonyms.at(chain, stems, at);
            for (CaseWord covered : words.subList(at, at + match.length())) {
                match.others().forEach(other -> addSaying(other, covered.sameMeaning()));
            }
        }
    }

    // of "move in" only "move" could be looked for, and that says something else
    private void addSaying(Synonyms.Saying saying, Set<List<String>> sameMeaning) {
        List<String> telling = saying.keys().stream()
                .filter(key -> key.length() >= SHORTEST_STEM && !saying.chain().isFiller(key))
                .toList();
        if (telling.size() >= Math.min(2, saying.keys().size())) {
            sameMeaning.add(telling);
            telling.forEach(key -> note(saying.chain(), key));
        }
    }

    private void note(Chain chain, String stem) {
        keys.computeIfAbsent(chain, c -> new HashSet<>()).add(stem);
    }

    private static String stem(Chain chain, String word) {
        return chain.keys(word).stream().findFirst().orElse(word);
    }

    /** The stem, as many letters of the word itself, and what its last letter becomes before a vowel: кітап and кітаб. */
    private static void addBeginnings(String word, String stem, Set<String> beginnings) {
        if (stem.length() < SHORTEST_STEM) {
            beginnings.add(word);
            return;
        }
        beginnings.add(stem);
        beginnings.add(word.substring(0, Math.min(word.length(), stem.length())));
        int last = stem.length() - 1;
        int voiceless = VOICELESS.indexOf(stem.charAt(last));
        if (voiceless >= 0) {
            beginnings.add(stem.substring(0, last) + VOICED.charAt(voiceless));
        }
    }

    private static List<Chain> chains(String word) {
        if (LATIN.matcher(word).matches()) {
            return List.of(Chain.EN);
        }
        return KAZAKH.matcher(word).find() ? List.of(Chain.KK) : List.of(Chain.KK, Chain.RU);
    }
}
