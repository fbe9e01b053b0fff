package kz.rectorblog.oversight;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import kz.rectorblog.moderation.AuthorDetails;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.rules.Change;
import org.jspecify.annotations.Nullable;

/**
 * Covers personal data for those who look after rules, not after cases (Regulation 6.4): letters become x and digits 0, so
 * that a rule's hit is still seen for what it is, and every place stays where it was.
 */
final class Veil {

    private static final int SHORTEST_NAME = 3;

    private final Set<String> secrets = new LinkedHashSet<>();

    private Veil() {}

    /** Over what either book would mask, and over the author's own details. */
    static Veil over(Change change) {
        Veil veil = new Veil();
        Stream.concat(change.before().findings().stream(), change.after().findings().stream())
                .filter(Finding::isPrivate)
                .map(Finding::quote)
                .forEach(veil.secrets::add);
        veil.add(change.text().text().author());
        return veil;
    }

    private void add(AuthorDetails author) {
        Stream.of(words(author.name()), Stream.ofNullable(author.email()), Stream.ofNullable(author.phone()))
                .flatMap(each -> each)
                .filter(secret -> secret.length() >= SHORTEST_NAME)
                .forEach(secrets::add);
    }

    private static Stream<String> words(@Nullable String name) {
        return name == null ? Stream.of() : Stream.of(name.split("\\s+"));
    }

    /** Of the same length. */
    String cover(String text) {
        StringBuilder covered = new StringBuilder(text);
        secrets.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(secret -> cover(text, secret, covered));
        return covered.toString();
    }

    private static void cover(String text, String secret, StringBuilder covered) {
        int last = text.length() - secret.length();
        for (int at = 0; at <= last; at++) {
            if (text.regionMatches(true, at, secret, 0, secret.length())) {
                for (int i = at; i < at + secret.length(); i++) {
                    covered.setCharAt(i, shape(text.charAt(i)));
                }
            }
        }
    }

    private static char shape(char letter) {
        if (Character.isDigit(letter)) {
            return '0';
        }
        return Character.isLetter(letter) ? 'x' : letter;
    }
}
