package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import kz.rectorblog.text.Letters;
import kz.rectorblog.text.Word;

/** What words alone don't show: links, handles, amounts, disguised letters. Found in one walk over the words. */
enum Sign {
    /** An address of a page: {@code https}, {@code www} or a short name before {@code .com} and the like. */
    LINK((reading, at) -> isLink(reading, at)),

    /** {@code @name}, as messengers call people and bots; no e-mail address. */
    HANDLE((reading, at) -> before(reading, at, 1) == '@' && !Character.isLetterOrDigit(before(reading, at, 2))),

    /** A number of ten or more digits, parted or not. */
    PHONE((reading, at) -> isPhone(reading, at)),

    /** A number with a sign of money: {@code 500$}, {@code £100}, {@code 900₽}. */
    MONEY((reading, at) -> isDigit(reading, at) && (isMoney(before(reading, at, 1)) || isMoney(after(reading, at)))),

    /** A word that alternates between Cyrillic and look-alike letters: nobody types so by chance. */
    DISGUISE((reading, at) -> isDisguised(reading.text(), reading.words().get(at))),

    /** A picture beside the word. */
    PICTURE((reading, at) -> Character.isSurrogate(before(reading, at, 1))
            || Character.isSurrogate(after(reading, at))
            || Character.getType(after(reading, at)) == Character.OTHER_SYMBOL),

    /** Two exclamation marks after the word. */
    SHOUT((reading, at) -> after(reading, at) == '!'
            && reading.text().startsWith("!!", reading.words().get(at).end())),

    /** A word in capital letters that is too long for an abbreviation. */
    CAPITALS((reading, at) -> isShouted(reading.text(), reading.words().get(at)));

    private static final int FEWEST_DIGITS = 10;
    private static final int LONG = 5;
    private static final List<String> DOMAINS =
            List.of("com", "ru", "kz", "net", "org", "info", "xyz", "ltd", "me", "io", "co", "uk", "online", "site");

    /** Latin letters that Kazakh writers type for their own, and letters that only look foreign. */
    private static final String TYPED_FOR_KAZAKH = "iIhHəƏɵƟ";

    private final Test stands;

    @FunctionalInterface
    private interface Test {

        boolean stands(Reading reading, int at);
    }

    Sign(Test stands) {
        this.stands = stands;
    }

    /** Where it stands: single words. */
    List<Phrases.Place> in(Reading reading) {
        List<Phrases.Place> places = new ArrayList<>();
        for (int at = 0; at < reading.words().size(); at++) {
            if (stands.stands(reading, at)) {
                places.add(new Phrases.Place(at, at + 1, reading.words().get(at).sentence()));
            }
        }
        return places;
    }

    private static boolean isLink(Reading reading, int at) {
        String form = reading.words().get(at).form();
        if (form.equals("https") || form.equals("http") || form.equals("www")) {
            return true;
        }
        return DOMAINS.contains(form)
                && before(reading, at, 1) == '.'
                && Character.isLetterOrDigit(before(reading, at, 2))
                && before(reading, at - 1, 1) != '@';
    }

    /** Digits of this word and those that follow it with nothing but a space, a hyphen or a bracket between. */
    private static boolean isPhone(Reading reading, int first) {
        if (first > 0 && isDigit(reading, first - 1) || !isDigit(reading, first)) {
            return false;
        }
        int digits = 0;
        for (int at = first; at < reading.words().size() && isDigit(reading, at); at++) {
            Word word = reading.words().get(at);
            digits += (int) word.form().chars().filter(Character::isDigit).count();
            if (digits >= FEWEST_DIGITS || ".,;\n".indexOf(after(reading, at)) >= 0) {
                break;
            }
        }
        return digits >= FEWEST_DIGITS;
    }

    private static boolean isDigit(Reading reading, int at) {
        return Letters.isDigit(reading.words().get(at).form().charAt(0));
    }

    private static boolean isMoney(char character) {
        return Character.getType(character) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isDisguised(String text, Word word) {
        int changes = 0;
        int last = 0;
        for (int i = word.start(); i < word.end(); i++) {
            char letter = text.charAt(i);
            if (Character.isLetter(letter) && TYPED_FOR_KAZAKH.indexOf(letter) < 0) {
                int script = Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC ? 1 : 2;
                changes += last != 0 && script != last ? 1 : 0;
                last = script;
            }
        }
        return changes > 1;
    }

    private static boolean isShouted(String text, Word word) {
        return word.end() - word.start() >= LONG
                && text.substring(word.start(), word.end()).chars().allMatch(Character::isUpperCase);
    }

    private static char before(Reading reading, int at, int distance) {
        int index = at < 0 ? -1 : reading.words().get(at).start() - distance;
        return index < 0 ? ' ' : reading.text().charAt(index);
    }

    /** What stands after the word, spaces passed over. */
    private static char after(Reading reading, int at) {
        int index = reading.words().get(at).end();
        if (index < reading.text().length() && reading.text().charAt(index) == ' ') {
            index++;
        }
        return index < reading.text().length() ? reading.text().charAt(index) : ' ';
    }
}
