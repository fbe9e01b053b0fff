package kz.rectorblog.moderation;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds phones and e-mails that stand in the text and are not the author's own, nor those by which an office is reached
 * in public.
 */
final class ThirdPartyContacts implements FieldDetector {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.)+\\p{L}{2,24}");
    private static final int MOST_DIGITS = 20_000;
    private static final int SAME_NUMBER = 10;
    private static final int FEWEST_DIGITS = 6;

    private final List<String> publicEmails;
    private final Phrases ownOrPublic;

    private ThirdPartyContacts(List<String> publicEmails, Phrases ownOrPublic) {
        this.publicEmails = publicEmails;
        this.ownOrPublic = ownOrPublic;
    }

    static ThirdPartyContacts read(YamlEntry detect, Vocabulary vocabulary) {
        detect.allowOnly("kind", "public-emails", "unless");
        return new ThirdPartyContacts(detect.texts("public-emails"), Phrases.read(detect, "unless", vocabulary));
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        List<Mark> marks = new ArrayList<>();
        if (!Trigger.DIGITS.places(reading.text(), FEWEST_DIGITS).isEmpty()) {
            addPhones(reading, draft, marks);
        }
        if (reading.text().indexOf('@') >= 0) {
            addEmails(reading, draft, marks);
        }
        List<Phrases.Place> own = marks.isEmpty() ? List.of() : ownOrPublic.in(reading);
        return marks.stream().filter(mark -> !isExcused(mark, own, reading)).toList();
    }

    private static void addPhones(Reading reading, Draft draft, List<Mark> marks) {
        String text = reading.text();
        String head = text.length() > MOST_DIGITS ? text.substring(0, MOST_DIGITS) : text;
        String own = lastDigits(draft.submitted().in(Field.PHONE));
        for (PhoneNumberMatch match : PHONES.findNumbers(head, "KZ", PhoneNumberUtil.Leniency.VALID, 1_000)) {
            if (own.isEmpty() || !lastDigits(match.rawString()).equals(own)) {
                marks.add(reading.mark(match.start(), match.end()));
            }
        }
    }

    private void addEmails(Reading reading, Draft draft, List<Mark> marks) {
        String own = draft.submitted().in(Field.EMAIL).strip().toLowerCase(Locale.ROOT);
        Matcher matcher = EMAIL.matcher(reading.text());
        while (matcher.find()) {
            String email = matcher.group().toLowerCase(Locale.ROOT);
            if (!email.equals(own) && publicEmails.stream().noneMatch(email::startsWith)) {
                marks.add(reading.mark(matcher.start(), matcher.end()));
            }
        }
    }

    /** "My phone", "the office's phone" in the few words before it. */
    private static boolean isExcused(Mark mark, List<Phrases.Place> own, Reading reading) {
        return own.stream()
                .map(place -> reading.words().get(place.to() - 1).end())
                .anyMatch(end -> end <= mark.span().start() && mark.span().start() - end < 30);
    }

    private static String lastDigits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - SAME_NUMBER));
    }
}
