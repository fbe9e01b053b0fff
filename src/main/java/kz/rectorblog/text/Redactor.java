package kz.rectorblog.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Masks places of a text so that nothing of them can be read or guessed: whole word forms go, the mask has one length
 * whatever it hides, and a second mention of what was masked goes too.
 */
public final class Redactor {

    /** What stands for every masked place. Always the same: its length must not tell how long the name was. */
    public static final String MASK = "▇▇▇";

    private static final int REACH = 12;
    private static final Pattern INITIALS_BEFORE = Pattern.compile("(?<![\\p{L}\\d])(?:\\p{Lu}\\. ?){1,2}$");
    private static final Pattern INITIALS_AFTER = Pattern.compile(" ?\\p{Lu}\\.(?: ?\\p{Lu}\\.)?");
    private static final Pattern DOT_OF_AN_INITIAL = Pattern.compile("\\.(?=,| ?[\\p{Ll}–—-])");

    private Redactor() {}

    /** The text with these places masked, and every further mention of what stands in them. */
    public static String mask(String text, List<Span> spans) {
        return mask(text, spans, List.of());
    }

    /** The same, and every mention of these secrets, which were found somewhere else. */
    public static String mask(String text, List<Span> spans, List<String> secrets) {
        List<Span> all = new ArrayList<>(
                spans.stream().map(span -> wholeWords(text, span)).toList());
        List<String> hidden = new ArrayList<>(secrets);
        spans.forEach(span -> hidden.add(text.substring(span.start(), span.end())));
        all.forEach(span -> hidden.add(text.substring(span.start(), span.end())));
        all.addAll(Mentions.of(text, hidden));
        return masked(text, merged(text, all));
    }

    /** The text without the author's own name, e-mail and phone, for one who asked that they be not published. */
    public static String maskAuthor(
            String text, @Nullable String name, @Nullable String email, @Nullable String phone) {
        List<String> own = new ArrayList<>();
        for (@Nullable String secret : new @Nullable String[] {name, email, phone}) {
            if (secret != null && !secret.isBlank()) {
                own.add(secret.strip());
            }
        }
        return masked(text, merged(text, Mentions.of(text, own)));
    }

    private static Span wholeWords(String text, Span span) {
        int start = span.start();
        int end = Math.min(span.end(), text.length());
        while (start > 0 && inOneWord(text, start)) {
            start--;
        }
        while (end < text.length() && end > 0 && inOneWord(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    /** An initial beside a masked name would tell who is meant: Н.Б. ▇▇▇, ▇▇▇ Н. */
    private static Span withInitials(String text, Span span) {
        Matcher before = INITIALS_BEFORE.matcher(text).region(Math.max(0, span.start() - REACH), span.start());
        boolean initial = span.end() > 1
                && Character.isUpperCase(text.charAt(span.end() - 1))
                && !Character.isLetterOrDigit(text.charAt(span.end() - 2));
        Matcher after = (initial ? DOT_OF_AN_INITIAL : INITIALS_AFTER).matcher(text);
        after.region(span.end(), text.length()).useTransparentBounds(true);
        return new Span(before.find() ? before.start() : span.start(), after.lookingAt() ? after.end() : span.end());
    }

    private static boolean inOneWord(String text, int border) {
        return Character.isLetterOrDigit(text.charAt(border - 1)) && Character.isLetterOrDigit(text.charAt(border));
    }

    /** Masks side by side are one: their number would tell how many words a name has. */
    private static List<Span> merged(String text, List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream()
                .map(each -> withInitials(text, each))
                .sorted(Comparator.comparingInt(Span::start))
                .toList()) {
            if (!merged.isEmpty() && isBeside(text, merged.getLast(), span)) {
                merged.set(merged.size() - 1, merged.getLast().union(span));
            } else if (span.end() > span.start()) {
                merged.add(span);
            }
        }
        return merged;
    }

    private static boolean isBeside(String text, Span earlier, Span later) {
        return earlier.end() >= later.start()
                || earlier.end() < later.start()
                        && text.substring(earlier.end(), later.start()).isBlank()
                        && text.substring(earlier.end(), later.start()).indexOf('\n') < 0
                        && later.end() > later.start();
    }

    private static String masked(String text, List<Span> places) {
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        for (Span place : places) {
            masked.append(text, from, place.start()).append(MASK);
            from = place.end();
        }
        return masked.append(text, from, text.length()).toString();
    }
}
