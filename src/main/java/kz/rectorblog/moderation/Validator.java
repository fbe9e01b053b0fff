package kz.rectorblog.moderation;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** Confirms that what looks like a number of some kind is one: by its check digits. */
enum Validator {
    NONE,
    IIN_CHECKSUM,
    BIN_CHECKSUM,
    LUHN,
    IBAN_CHECKSUM;

    private static final int[] FIRST_WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    boolean confirms(String written) {
        return switch (this) {
            case NONE -> true;
            case IIN_CHECKSUM -> isIin(digits(written));
            case BIN_CHECKSUM -> isBin(digits(written));
            case LUHN -> isCard(digits(written));
            case IBAN_CHECKSUM -> isIban(written);
        };
    }

    /** A person's number: birth date, century and sex, four digits, check digit. */
    static boolean isIin(String digits) {
        if (digits.length() != 12 || digits.charAt(6) == '0' || digits.charAt(6) > '6') {
            return false;
        }
        int century = 18 + (digits.charAt(6) - '1') / 2;
        return isDate(century, digits) && hasCheckDigit(digits);
    }

    /** An organisation's number: year and month of registration, kind 4–6, a sign 0–4, five digits, check digit. */
    static boolean isBin(String digits) {
        return digits.length() == 12
                && number(digits, 2, 4) >= 1
                && number(digits, 2, 4) <= 12
                && digits.charAt(4) >= '4'
                && digits.charAt(4) <= '6'
                && hasCheckDigit(digits);
    }

    private static boolean isDate(int century, String digits) {
        try {
            LocalDate.of(century * 100 + number(digits, 0, 2), number(digits, 2, 4), number(digits, 4, 6));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean hasCheckDigit(String digits) {
        int check = weighted(digits, FIRST_WEIGHTS);
        if (check == 10) {
            check = weighted(digits, SECOND_WEIGHTS);
        }
        return check != 10 && check == digits.charAt(11) - '0';
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }

    private static boolean isCard(String digits) {
        if (!isOfABrand(digits) || digits.chars().distinct().count() < 2) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** How long a card's number is depends on how it begins (ISO/IEC 7812): 4 13, 16 or 19, 34 and 37 15, 36 14… */
    private static boolean isOfABrand(String digits) {
        int length = digits.length();
        return switch (digits.charAt(0)) {
            case '1' -> length == 15;
            case '2', '5', '6' -> length >= 16 && length <= 19;
            case '3' -> length >= 14 && length <= 16;
            case '4' -> length == 13 || length == 16 || length == 19;
            default -> false;
        };
    }

    private static boolean isIban(String written) {
        String account = written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        StringBuilder number = new StringBuilder();
        (account.substring(4) + account.substring(0, 4))
                .chars()
                .forEach(character -> number.append(Character.digit(character, 36)));
        return new BigInteger(number.toString()).mod(NINETY_SEVEN).intValue() == 1;
    }

    private static String digits(String written) {
        StringBuilder digits = new StringBuilder();
        written.chars().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }

    private static int number(String digits, int start, int end) {
        return Integer.parseInt(digits, start, end, 10);
    }
}
