package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.rectorblog.text.Span;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds phones and e-mails that stand in the text and are not the author's own, nor those by which an office is reached
 * in public. The author's own are those of the form, those called "my", and those under their signature.
 */
final class ThirdPartyContacts implements FieldDetector {

    private static final int SAME_NUMBER = 10;
    private static final int FEWEST_DIGITS = 6;
    private static final int REACH = 40;
    private static final int SIGNATURE = 90;

    private final List<String> publicEmails;
    private final Phrases ownOrPublic;
    private final People people;

    private ThirdPartyContacts(List<String> publicEmails, Phrases ownOrPublic, People people) {
        this.publicEmails = publicEmails;
        this.ownOrPublic = ownOrPublic;
        this.people = people;
    }

    static ThirdPartyContacts read(YamlEntry detect, People people, Vocabulary vocabulary) {
        detect.allowOnly("kind", "names", "roles", "public-emails", "unless");
        return new ThirdPartyContacts(
                detect.texts("public-emails"), Phrases.read(detect, "unless", vocabulary), people);
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        List<Span> spans = new ArrayList<>();
        if (reading.holdsDigits()
                && !Trigger.DIGITS.places(reading.text(), FEWEST_DIGITS).isEmpty()) {
            addPhones(reading, draft, spans);
        }
        addEmails(reading, draft, spans);
        if (spans.isEmpty()) {
            return List.of();
        }
        List<Phrases.Place> own = ownOrPublic.in(reading);
        return spans.stream()
                .filter(span -> !isExcused(span, own, reading) && !isSigned(span, reading, draft))
                .map(span -> reading.mark(span.start(), span.end()))
                .toList();
    }

    private static void addPhones(Reading reading, Draft draft, List<Span> spans) {
        String own = lastDigits(draft.submitted().in(Field.PHONE));
        for (Span phone : PhoneScanner.in(reading.text())) {
            String digits = lastDigits(reading.text().substring(phone.start(), phone.end()));
            if (own.isEmpty() || !own.endsWith(digits)) {
                spans.add(phone);
            }
        }
    }

    private void addEmails(Reading reading, Draft draft, List<Span> spans) {
        String own = EmailScanner.plain(draft.submitted().in(Field.EMAIL).strip());
        for (Span place : EmailScanner.in(reading.text())) {
            String email = EmailScanner.plain(reading.text().substring(place.start(), place.end()));
            if (!email.equals(own) && publicEmails.stream().noneMatch(each -> isPublic(email, each))) {
                spans.add(place);
            }
        }
    }

    /** {@code info@} is anybody's info mailbox; the office may stand before a dot or a hyphen too: info.ru@. */
    private static boolean isPublic(String email, String office) {
        String local = email.substring(0, email.indexOf('@'));
        String name = office.substring(0, office.length() - 1).toLowerCase(Locale.ROOT);
        return local.equals(name)
                || local.startsWith(name) && !Character.isLetter(local.charAt(name.length()))
                || local.endsWith("." + name)
                || local.endsWith("_" + name)
                || local.endsWith("-" + name);
    }

    /** "My phone", "the office's phone" in the few words before it. */
    private static boolean isExcused(Span span, List<Phrases.Place> own, Reading reading) {
        return own.stream()
                .map(place -> reading.words().get(place.to() - 1).end())
                .anyMatch(end ->
                        end <= span.start() && span.start() - end < REACH && oneLine(reading, end, span.start()));
    }

    private static boolean oneLine(Reading reading, int from, int to) {
        return reading.text().indexOf('\n', from) < 0 || reading.text().indexOf('\n', from) >= to;
    }

    /** Under the author's name at the end of a letter, or where they say who they are, stand their own contacts. */
    private boolean isSigned(Span span, Reading reading, Draft draft) {
        boolean near = false;
        for (Person person : draft.people(reading, people)) {
            for (PersonName name : person.names()) {
                int end = reading.words().get(name.to() - 1).end();
                boolean before = end <= span.start() && span.start() - end < SIGNATURE;
                if (before && person.standing() == Standing.PRIVATE) {
                    return false;
                }
                near |= before && person.standing() == Standing.AUTHOR;
            }
        }
        return near && reading.text().length() - span.end() < SIGNATURE;
    }

    private static String lastDigits(String phone) {
        StringBuilder digits = new StringBuilder();
        phone.chars().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.substring(Math.max(0, digits.length() - SAME_NUMBER));
    }
}
