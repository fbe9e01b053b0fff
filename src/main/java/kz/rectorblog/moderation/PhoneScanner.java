package kz.rectorblog.moderation;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.rectorblog.text.Letters;
import kz.rectorblog.text.Span;

/**
 * Finds phone numbers in one walk over a text: of Kazakhstan and Russia in every usual way of writing, of others with
 * their plus, and short local ones after a word for telephone. Numbers that are free to call belong to offices.
 */
final class PhoneScanner {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final int MOST_TRIALS = 3_000;
    private static final int WITH_PREFIX = 11;
    private static final int WITHOUT_PREFIX = 10;
    private static final int SHORTEST = 6;
    private static final int LONGEST_LOCAL = 7;
    private static final int LONGEST = 15;
    private static final int CUE_REACH = 22;
    private static final Set<String> CURRENCIES =
            Set.of("тенге", "теңге", "тг", "тнг", "₸", "руб", "рублей", "$", "€", "kzt", "usd", "доллар", "сом");
    private static final List<String> TELEPHONE = List.of("тел", "моб", "факс", "т.", "phone", "tel");
    private static final List<String> NUMBER = List.of(
            "тел",
            "моб",
            "т.",
            "phone",
            "tel",
            "номер",
            "нөмір",
            "нөмер",
            "номір",
            "number",
            "cell",
            "ватсап",
            "whatsapp",
            "вацап",
            "звон",
            "қоңырау",
            "хабарлас",
            "call");

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private int trials;

    private PhoneScanner(String text) {
        this.text = text;
    }

    static List<Span> in(String text) {
        PhoneScanner scanner = new PhoneScanner(text);
        scanner.scan();
        return scanner.found;
    }

    private void scan() {
        int at = 0;
        while (at < text.length() && trials < MOST_TRIALS) {
            if (!Letters.isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            DigitRun run = DigitRun.at(text, at);
            if (run.count() >= SHORTEST && !isPartOfCode(at)) {
                scan(run);
            }
            at = run.end();
        }
    }

    /** KZ86…, ИС-21…: digits that follow a Latin letter without a space are no phone. */
    private boolean isPartOfCode(int at) {
        return at > 0 && Character.isLetter(text.charAt(at - 1)) && text.charAt(at - 1) < 0x250;
    }

    private void scan(DigitRun run) {
        int first = 0;
        while (first < run.count()) {
            boolean tried = run.startsGroup(first) && trials++ < MOST_TRIALS;
            int length = tried ? lengthAt(run, first) : 0;
            if (length > 0) {
                found.add(new Span(run.startOf(first), run.place(first + length - 1) + 1));
            }
            first += Math.max(1, length);
        }
    }

    /** How many digits from here are a phone number, or 0. */
    private int lengthAt(DigitRun run, int first) {
        if (run.hasPlus(first)) {
            return international(run, first);
        }
        char lead = run.digit(first);
        if ((lead == '7' || lead == '8') && fits(run, first, WITH_PREFIX) && isPersonal(run.digits(first + 1, 10))) {
            return WITH_PREFIX;
        }
        if (fits(run, first, WITHOUT_PREFIX) && isLikelyWithoutPrefix(run, first)) {
            return WITHOUT_PREFIX;
        }
        return local(run, first);
    }

    private int international(DigitRun run, int first) {
        for (int length = Math.min(LONGEST, run.count() - first); length > LONGEST_LOCAL; length--) {
            if (run.endsGroup(first + length - 1) && isValid("+" + run.digits(first, length))) {
                return length;
            }
        }
        return 0;
    }

    private boolean isLikelyWithoutPrefix(DigitRun run, int first) {
        String digits = run.digits(first, WITHOUT_PREFIX);
        boolean kazakhMobile = digits.startsWith("70") || digits.startsWith("77") || digits.startsWith("747");
        boolean told = hasBefore(run.place(first), NUMBER) || run.startOf(first) < run.place(first);
        return (kazakhMobile || told && (digits.charAt(0) == '7' || digits.charAt(0) == '9')) && isPersonal(digits);
    }

    private int local(DigitRun run, int first) {
        for (int length = LONGEST_LOCAL; length >= SHORTEST; length--) {
            boolean right =
                    fits(run, first, length) && run.digit(first) != '0' && hasBefore(run.place(first), TELEPHONE);
            if (right && first + length == run.count()) {
                return length;
            }
        }
        return 0;
    }

    private boolean fits(DigitRun run, int first, int length) {
        return first + length <= run.count()
                && run.endsGroup(first + length - 1)
                && !isCurrency(run.place(first + length - 1) + 1);
    }

    private boolean isCurrency(int at) {
        int start = at;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && ".,;:!?)".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return CURRENCIES.stream()
                .anyMatch(currency -> word.startsWith(currency) && word.length() < currency.length() + 4);
    }

    private boolean hasBefore(int at, List<String> cues) {
        String before = text.substring(Math.max(0, at - CUE_REACH), at).toLowerCase(Locale.ROOT);
        return cues.stream().anyMatch(before::contains);
    }

    /** A Kazakh or Russian number that rings at somebody's: free ones (8-800) are an office's. */
    private static boolean isPersonal(String tenDigits) {
        return isValid("+7" + tenDigits);
    }

    private static boolean isValid(String international) {
        try {
            PhoneNumber number = PHONES.parse(international, null);
            return PHONES.isValidNumber(number) && PHONES.getNumberType(number) != PhoneNumberType.TOLL_FREE;
        } catch (NumberParseException noNumber) {
            return false;
        }
    }
}
