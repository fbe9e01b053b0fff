package kz.rectorblog.moderation;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds an e-mail or a phone of the author that cannot reach anybody: impossible in form, plainly made up, or at a
 * mistyped address ({@code gmial.com}). Which of these a rule looks for, its file says.
 */
final class ContactDetector implements Detector {

    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}_%+'-]+(\\.[\\p{L}\\p{N}_%+'-]+)*@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,24}");
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final int LONGEST_EMAIL = 254;
    private static final int SUBSCRIBER = 7;

    private final List<Pattern> falseEmails;
    private final List<Pattern> mistyped;

    private ContactDetector(List<Pattern> falseEmails, List<Pattern> mistyped) {
        this.falseEmails = falseEmails;
        this.mistyped = mistyped;
    }

    static ContactDetector read(YamlEntry detect) {
        detect.allowOnly("kind", "false-emails", "mistyped-emails");
        return new ContactDetector(patterns(detect, "false-emails"), patterns(detect, "mistyped-emails"));
    }

    /** A star stands for anything. */
    private static List<Pattern> patterns(YamlEntry detect, String key) {
        List<Pattern> patterns = new ArrayList<>();
        for (String glob : detect.texts(key)) {
            patterns.add(Pattern.compile(Pattern.quote(glob).replace("*", "\\E.*\\Q")));
        }
        return patterns;
    }

    @Override
    public List<Mark> find(Draft draft) {
        return mistyped.isEmpty() ? unreachable(draft) : mistyped(draft);
    }

    private List<Mark> unreachable(Draft draft) {
        List<Mark> marks = new ArrayList<>();
        String email = draft.author().email();
        if (email != null && !reaches(email.strip().toLowerCase(Locale.ROOT))) {
            marks.add(new Mark(Field.EMAIL, 0, email.length()));
        }
        String phone = draft.author().phone();
        if (phone != null && !isPhone(phone)) {
            marks.add(new Mark(Field.PHONE, 0, phone.length()));
        }
        return marks;
    }

    private List<Mark> mistyped(Draft draft) {
        String email = draft.author().email();
        return email != null && matches(mistyped, email.strip().toLowerCase(Locale.ROOT))
                ? List.of(new Mark(Field.EMAIL, 0, email.length()))
                : List.of();
    }

    private boolean reaches(String email) {
        return email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches() && !matches(falseEmails, email);
    }

    private static boolean matches(List<Pattern> patterns, String email) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(email).matches());
    }

    private static boolean isPhone(String phone) {
        try {
            var number = PHONES.parse(phone, "KZ");
            return PHONES.isValidNumber(number) && !isMadeUp(phone);
        } catch (NumberParseException notANumber) {
            return false;
        }
    }

    /** The last seven digits all alike: dialled by nobody. 123 45 67 is somebody's. */
    private static boolean isMadeUp(String phone) {
        String digits = phone.replaceAll("\\D", "");
        String last = digits.substring(Math.max(0, digits.length() - SUBSCRIBER));
        return last.chars().distinct().count() == 1;
    }
}
