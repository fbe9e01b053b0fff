package kz.rectorblog.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.rectorblog.text.Language;

/** Shows where in a text the words that were asked for stand: by the same keys by which the index found them. */
final class Passages {

    private static final int LENGTH = 240;
    private static final int LEAD = 60;

    private final Map<Chain, Set<String>> keys;

    Passages(Map<Chain, Set<String>> keys) {
        this.keys = keys;
    }

    /** The whole text with the found words set off. */
    List<Piece> whole(String text, Language language) {
        return pieces(text, found(text, language), 0, text.length());
    }

    /** The part of the text in which most of the words stand; its beginning where none does. */
    List<Piece> best(String text, Language language) {
        List<Chain.Token> found = found(text, language);
        int start = wordStart(text, bestStart(found));
        int end = wordEnd(text, Math.min(text.length(), start + LENGTH));
        List<Piece> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(text, found, start, end));
        if (end < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    /** How many different words of the question the text has. */
    int hits(String text, Language language) {
        return (int)
                found(text, language).stream().map(Chain.Token::key).distinct().count();
    }

    private List<Chain.Token> found(String text, Language language) {
        Set<Integer> starts = new HashSet<>();
        List<Chain.Token> found = new ArrayList<>();
        for (Chain chain : List.of(Chain.of(language), Chain.FOLDED)) {
            Set<String> wanted = keys.getOrDefault(chain, Set.of());
            for (Chain.Token token : wanted.isEmpty() ? List.<Chain.Token>of() : chain.tokens(text)) {
                if (wanted.contains(token.key()) && starts.add(token.start())) {
                    found.add(token);
                }
            }
        }
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    private static int bestStart(List<Chain.Token> found) {
        int best = 0;
        long most = 0;
        for (Chain.Token first : found) {
            long different = found.stream()
                    .filter(token -> token.start() >= first.start() && token.end() <= first.start() + LENGTH - LEAD)
                    .map(Chain.Token::key)
                    .distinct()
                    .count();
            if (different > most) {
                most = different;
                best = first.start() <= LEAD ? 0 : first.start() - LEAD;
            }
        }
        return best;
    }

    private static List<Piece> pieces(String text, List<Chain.Token> found, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Chain.Token token : found) {
            if (token.start() >= at && token.end() <= end) {
                addPiece(pieces, text.substring(at, token.start()), false);
                addPiece(pieces, text.substring(token.start(), token.end()), true);
                at = token.end();
            }
        }
        addPiece(pieces, text.substring(at, Math.max(at, end)), false);
        return pieces;
    }

    private static void addPiece(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || Character.isLowSurrogate(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
