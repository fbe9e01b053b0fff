package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.rectorblog.text.Span;

/** Finds e-mail addresses around each sign that stands for "at"; also those that somebody wrote with spaces or words. */
final class EmailScanner {

    private static final List<String> AT = List.of("@", "(at)", "[at]", "(собака)", "[собака]", " собака ");
    private static final List<String> NETWORKS = List.of(
            "инст",
            "insta",
            "телег",
            "тг",
            "tg",
            "teleg",
            "тикток",
            "tiktok",
            "фейсб",
            "facebook",
            "вк",
            "vk",
            "twitter",
            "твиттер",
            "youtube",
            "ютуб",
            "threads",
            "ник",
            "nick",
            "аккаунт",
            "account",
            "страниц",
            "парақша",
            "канал",
            "channel",
            "whats",
            "ватсап",
            "вацап",
            "snapchat",
            "discord");
    private static final int LONGEST = 64;
    private static final int SHORTEST_ENDING = 2;

    private EmailScanner() {}

    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        if (!mayHoldSign(text)) {
            return found;
        }
        String small = text.toLowerCase(Locale.ROOT);
        String searched = small.length() == text.length() ? small : text;
        for (String sign : AT) {
            for (int at = searched.indexOf(sign); at >= 0; at = searched.indexOf(sign, at + sign.length())) {
                int start = start(searched, at);
                int end = end(searched, at + sign.length());
                if (start >= 0 && end > 0) {
                    found.add(new Span(start, end));
                }
            }
        }
        return found;
    }

    /** A quick look: brackets are common, brackets before one of these letters are not. */
    private static boolean mayHoldSign(String text) {
        if (text.indexOf('@') >= 0 || text.contains("собака")) {
            return true;
        }
        for (int at = 0; at < text.length() - 1; at++) {
            if ((text.charAt(at) == '(' || text.charAt(at) == '[') && "aAсС".indexOf(text.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Small letters, no spaces, one sign for "at": how two spellings of one address are compared. */
    static String plain(String email) {
        String plain = email.toLowerCase(Locale.ROOT);
        for (String sign : AT) {
            plain = plain.replace(sign, "@");
        }
        return plain.replace(" ", "");
    }

    private static int start(String text, int sign) {
        int end = sign > 0 && text.charAt(sign - 1) == ' ' ? sign - 1 : sign;
        int start = end;
        while (start > 0 && end - start < LONGEST && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        boolean handle = end < sign && isNetwork(text.substring(start, end));
        return start < end && !handle ? start : -1;
    }

    /** Инстаграм @name.surname is a handle and no address. */
    private static boolean isNetwork(String word) {
        return NETWORKS.stream().anyMatch(word::startsWith);
    }

    private static int end(String text, int after) {
        int start = after < text.length() && text.charAt(after) == ' ' ? after + 1 : after;
        int end = start;
        int lastDot = -1;
        while (end < text.length() && end - start < LONGEST * 2 && isDomain(text.charAt(end))) {
            if (text.charAt(end) == '.') {
                if (end + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(end + 1))) {
                    break;
                }
                lastDot = end;
            }
            end++;
        }
        return lastDot > start && end - lastDot > SHORTEST_ENDING && isLetters(text, lastDot + 1, end) ? end : -1;
    }

    private static boolean isLetters(String text, int start, int end) {
        return text.substring(start, end).startsWith("xn--")
                || text.substring(start, end).chars().allMatch(Character::isLetter);
    }

    private static boolean isLocal(char character) {
        return Character.isLetterOrDigit(character) || "._%+-".indexOf(character) >= 0;
    }

    private static boolean isDomain(char character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == '-';
    }
}
