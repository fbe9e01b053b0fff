package kz.rectorblog.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where something secret is mentioned again: the same digits written otherwise, a name in another case, in another
 * alphabet, or by its initials alone.
 */
final class Mentions {

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_NUMBER = 6;
    private static final int LONG_ENOUGH = 6;

    private Mentions() {}

    static List<Span> of(String text, List<String> secrets) {
        List<Span> found = new ArrayList<>();
        NameForms names = new NameForms();
        for (String secret : secrets) {
            found.addAll(literally(text, secret));
            found.addAll(sameDigits(text, digits(secret)));
            if (!secret.contains("@")) {
                addNames(secret, names);
            }
        }
        found.addAll(names.in(text));
        return found;
    }

    /** The words of the secret that are written like names. */
    private static void addNames(String secret, NameForms names) {
        StringBuilder initials = new StringBuilder();
        for (Word word : Words.of(secret)) {
            boolean capital = Character.isUpperCase(secret.codePointAt(word.start()));
            if (capital && Character.isLetter(word.form().charAt(0))) {
                initials.append(word.form().charAt(0));
            }
            if (capital
                    && word.form().length() >= SHORTEST_NAME
                    && Character.isLetter(word.form().charAt(0))) {
                names.add(word.form());
            }
        }
        names.addInitials(initials.toString());
    }

    private static List<Span> literally(String text, String secret) {
        List<Span> found = new ArrayList<>();
        if (secret.isBlank()) {
            return found;
        }
        for (int at = 0; at + secret.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, secret, 0, secret.length()) && isMention(text, at, secret.length())) {
                found.add(new Span(at, at + secret.length()));
                at += secret.length() - 1;
            }
        }
        return found;
    }

    /** A short name inside a longer word (Ким, кимоно) is no mention of it. */
    private static boolean isMention(String text, int start, int length) {
        return length >= LONG_ENOUGH || isBorder(text, start) && isBorder(text, start + length);
    }

    private static boolean isBorder(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** The last ten digits decide, so that +7 and 8 before a number are the same number. */
    private static List<Span> sameDigits(String text, String digits) {
        List<Span> found = new ArrayList<>();
        if (digits.length() < SHORTEST_NUMBER) {
            return found;
        }
        String core = digits.length() == 11 ? digits.substring(1) : digits;
        StringBuilder seen = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                seen.append((char) ('0' + Character.digit(text.charAt(at), 10)));
                places.add(at);
            } else if (Character.isLetter(text.charAt(at)) || text.charAt(at) == '\n') {
                seen.append(' ');
                places.add(at);
            }
        }
        for (int hit = seen.indexOf(core); hit >= 0; hit = seen.indexOf(core, hit + 1)) {
            found.add(new Span(places.get(hit), places.get(hit + core.length() - 1) + 1));
        }
        return found;
    }

    private static String digits(String secret) {
        StringBuilder digits = new StringBuilder();
        secret.chars().filter(Character::isDigit).forEach(digit -> digits.append((char) digit));
        return digits.toString();
    }
}
