package kz.rectorblog.moderation;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.rectorblog.text.YamlEntry;

/** Finds an e-mail or a phone of the author that cannot reach anybody: impossible in form, or plainly made up. */
final class ContactDetector implements Detector {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}_%+'-]+(\\.[\\p{L}\\p{N}_%+'-]+)*@([\\p{L}\\p{N}-]+\\.)+\\p{L}{2,24}");
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final int LONGEST_EMAIL = 254;

    private final List<Pattern> falseEmails;

    private ContactDetector(List<Pattern> falseEmails) {
        this.falseEmails = falseEmails;
    }

    static ContactDetector read(YamlEntry detect) {
        detect.allowOnly("kind", "false-emails");
        List<Pattern> patterns = new ArrayList<>();
        for (String glob : detect.texts("false-emails")) {
            patterns.add(Pattern.compile(Pattern.quote(glob).replace("*", "\\E.*\\Q")));
        }
        return new ContactDetector(patterns);
    }

    @Override
    public List<Mark> find(Draft draft) {
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

    private boolean reaches(String email) {
        return email.length() <= LONGEST_EMAIL
                && EMAIL.matcher(email).matches()
                && falseEmails.stream()
                        .noneMatch(pattern -> pattern.matcher(email).matches());
    }

    private static boolean isPhone(String phone) {
        try {
            var number = PHONES.parse(phone, "KZ");
            return PHONES.isValidNumber(number) && !isMadeUp(phone);
        } catch (NumberParseException notANumber) {
            return false;
        }
    }

    /** The last seven digits all alike: +7 777 777 77 77 is dialled by nobody. 1234567 likewise. */
    private static boolean isMadeUp(String phone) {
        String digits = phone.replaceAll("\\D", "");
        String last = digits.substring(Math.max(0, digits.length() - 7));
        return last.chars().distinct().count() == 1 || last.equals("1234567") || last.equals("7654321");
    }
}
