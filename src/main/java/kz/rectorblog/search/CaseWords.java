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
        AskedWords.of(rest).words().forEach(word -> found.addWord(word, synonyms));
        return found;
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

    private void addWord(String word, Synonyms synonyms) {
        String plain = word.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]", 2)[0];
        if (plain.isEmpty()) {
            return;
        }
        Set<String> beginnings = new LinkedHashSet<>();
        Set<String> sameMeaning = new LinkedHashSet<>();
        for (Chain chain : chains(plain)) {
            String stem = chain.keys(plain).stream().findFirst().orElse(plain);
            keys.computeIfAbsent(chain, c -> new HashSet<>()).add(stem);
            addBeginnings(plain, stem, beginnings);
            addSameMeaning(synonyms.at(chain, List.of(stem), 0).others(), sameMeaning);
        }
        words.add(new CaseWord(beginnings, sameMeaning));
    }

    /** Of sayings of several words none could be looked for as one. */
    private void addSameMeaning(List<Synonyms.Saying> others, Set<String> sameMeaning) {
        for (Synonyms.Saying other : others) {
            String key = other.keys().getFirst();
            if (other.keys().size() == 1 && key.length() >= SHORTEST_STEM) {
                sameMeaning.add(key);
                keys.computeIfAbsent(other.chain(), c -> new HashSet<>()).add(key);
            }
        }
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
