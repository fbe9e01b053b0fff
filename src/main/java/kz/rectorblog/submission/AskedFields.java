package kz.rectorblog.submission;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what people type into single fields of the form. */
final class AskedFields {

    private static final String HOME = "KZ";

    private AskedFields() {}

    static String trimmed(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Line ends of every system become one kind; the rest stays as it was written. */
    static String text(@Nullable String typed) {
        return trimmed(typed).replace("\r\n", "\n").replace('\r', '\n');
    }

    static Optional<Kind> kind(@Nullable String typed) {
        String name = trimmed(typed).toUpperCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    /** An address with a domain; what only a letter can tell is told by the letter. */
    static Optional<String> email(String typed) {
        try {
            new InternetAddress(typed, true);
        } catch (AddressException notAnAddress) {
            return Optional.empty();
        }
        boolean withDomain = typed.matches("[^@\\s<>\"]+@[^@\\s]+\\.[^@\\s.]{2,}");
        return withDomain ? Optional.of(typed) : Optional.empty();
    }

    /** E.164; a number without its country is of Kazakhstan. */
    static Optional<String> phone(String typed) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(typed, HOME);
            return phones.isPossibleNumber(number)
                    ? Optional.of(phones.format(number, PhoneNumberUtil.PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
