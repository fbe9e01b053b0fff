package kz.rectorblog.common;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The registration number of a submission, {@code RB-2026-000123}: the year of registration and the place within it.
 *
 * @param year from 2000 to 9999
 * @param sequence from 1 to 999999, without gaps within a year
 */
public record SubmissionNumber(int year, int sequence) implements Comparable<SubmissionNumber> {

    private static final Pattern FORM = Pattern.compile("RB-([2-9][0-9]{3})-([0-9]{6})");
    private static final int LARGEST = 999_999;

    public SubmissionNumber {
        if (year < 2000 || year > 9999) {
            throw new IllegalArgumentException("no year of a registration number: " + year);
        }
        if (sequence < 1 || sequence > LARGEST) {
            throw new IllegalArgumentException("a registration number is from 1 to " + LARGEST + ", not " + sequence);
        }
    }

    /** The number that these letters are, whatever their case and the space around them; empty for anything else. */
    public static Optional<SubmissionNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip().toUpperCase(java.util.Locale.ROOT));
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new SubmissionNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    /** The first number that stands in these words. */
    public static Optional<SubmissionNumber> firstIn(String words) {
        Matcher matcher = FORM.matcher(words);
        return matcher.find() ? parse(matcher.group()) : Optional.empty();
    }

    /** As it is printed, and as {@link #parse} reads it. */
    @Override
    public String toString() {
        return "RB-%04d-%06d".formatted(year, sequence);
    }

    @Override
    public int compareTo(SubmissionNumber other) {
        int byYear = Integer.compare(year, other.year);
        return byYear != 0 ? byYear : Integer.compare(sequence, other.sequence);
    }
}
