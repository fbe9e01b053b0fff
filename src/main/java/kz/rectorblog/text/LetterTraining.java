package kz.rectorblog.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns how the words of a language are spelled: counts letters after the two before them, smoothed by shorter runs
 * (Witten and Bell), each word by the logarithm of how often it stands in the texts.
 */
public final class LetterTraining {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\S*@\\S+");
    private static final Pattern DRAWN_OUT = Pattern.compile("(.)\\1{2,}");
    private static final double HALF = 0.5;

    /** A word this many times more frequent in another language is not counted: texts switch between languages. */
    private static final double FOREIGN = 3;

    /** Longer words of people's reviews are random keys, not words. */
    private static final int LONGEST_WORD = 22;

    private final Alphabet alphabet;
    private final Pattern words;
    private final Map<String, Double> frequencies = new TreeMap<>();

    private LetterTraining(Alphabet alphabet, String letters) {
        this.alphabet = alphabet;
        this.words = Pattern.compile(letters, Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    }

    public static LetterTraining cyrillic() {
        return new LetterTraining(Alphabet.CYRILLIC, "[а-яёәғқңөұүһі]+");
    }

    public static LetterTraining latin() {
        return new LetterTraining(Alphabet.LATIN, "[a-z]+");
    }

    /** Adds a text's words, each counting {@code weight} times. */
    public void read(String text, double weight) {
        Matcher found = words.matcher(ADDRESS.matcher(text).replaceAll(" "));
        while (found.find()) {
            String word = DRAWN_OUT.matcher(Normalizer.word(found.group())).replaceAll("$1$1");
            frequencies.merge(word, weight, Double::sum);
        }
    }

    /** The model's lines; words that stand {@value #FOREIGN} times as often in {@code other} are left out. */
    public List<String> lines(LetterTraining other) {
        double all = sum(frequencies);
        double others = sum(other.frequencies);
        Counts counts = new Counts(alphabet.size());
        frequencies.forEach((word, frequency) -> {
            double elsewhere = other.frequencies.getOrDefault(word, 0.0);
            if (word.length() <= LONGEST_WORD && elsewhere * all <= FOREIGN * frequency * others) {
                count(word, Math.log1p(frequency), counts);
            }
        });
        return written(counts);
    }

    private static double sum(Map<String, Double> frequencies) {
        return frequencies.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private void count(String word, double weight, Counts counts) {
        int twoBefore = 0;
        int before = 0;
        for (int i = 0; i <= word.length(); i++) {
            int letter = i == word.length() ? 0 : alphabet.number(word.charAt(i));
            counts.add(twoBefore, before, letter, weight);
            twoBefore = before;
            before = letter;
        }
    }

    private List<String> written(Counts counts) {
        List<String> lines = new ArrayList<>();
        for (int twoBefore = 0; twoBefore < alphabet.size(); twoBefore++) {
            for (int before = 0; before < alphabet.size(); before++) {
                StringBuilder line = new StringBuilder();
                line.append(alphabet.letter(twoBefore))
                        .append(alphabet.letter(before))
                        .append('\t');
                for (int letter = 0; letter < alphabet.size(); letter++) {
                    line.append(sign(counts.probability(twoBefore, before, letter)));
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private static char sign(double probability) {
        long steps = Math.round(-Math.log(probability) / Math.log(2) * LetterModel.STEPS_OF_A_BIT);
        return (char) (LetterModel.NO_SURPRISE + Math.min(LetterModel.MOST_STEPS, steps));
    }

    /** Runs of three, two and one letter. */
    private static final class Counts {

        private final int size;
        private final double[][][] three;
        private final double[][] two;
        private final double[] one;

        Counts(int size) {
            this.size = size;
            this.three = new double[size][size][size];
            this.two = new double[size][size];
            this.one = new double[size];
        }

        void add(int twoBefore, int before, int letter, double weight) {
            three[twoBefore][before][letter] += weight;
            two[before][letter] += weight;
            one[letter] += weight;
        }

        double probability(int twoBefore, int before, int letter) {
            double alone = (one[letter] + HALF) / (sum(one) + HALF * size);
            double afterOne = smoothed(two[before], letter, alone);
            return smoothed(three[twoBefore][before], letter, afterOne);
        }

        private static double smoothed(double[] seen, int letter, double shorter) {
            double all = sum(seen);
            double kinds = 0;
            for (double count : seen) {
                kinds += count > 0 ? 1 : 0;
            }
            return all == 0 ? shorter : (seen[letter] + kinds * shorter) / (all + kinds);
        }

        private static double sum(double[] counts) {
            double sum = 0;
            for (double count : counts) {
                sum += count;
            }
            return sum;
        }
    }
}
