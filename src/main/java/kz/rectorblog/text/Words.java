package kz.rectorblog.text;

import java.util.ArrayList;
import java.util.List;

/** Divides a text into words and sentences: letters, digits and what stands invisibly among them. */
public final class Words {

    private final String text;
    private final Receiver receiver;
    private int sentence;

    private Words(String text, Receiver receiver) {
        this.text = text;
        this.receiver = receiver;
    }

    /** Is told where each word stands, in UTF-16 offsets, and the number of its sentence, from 0. */
    @FunctionalInterface
    public interface Receiver {
        void word(int start, int end, int sentence);
    }

    /** Every word of the text in its order. A hyphen divides words, an apostrophe between letters does not. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        divide(text, (start, end, sentence) -> {
            String form = Normalizer.word(text.substring(start, end));
            if (!form.isEmpty()) {
                words.add(new Word(start, end, form, sentence));
            }
        });
        return words;
    }

    /** Tells the receiver of every word of the text in its order, those without any visible letter too. */
    public static void divide(String text, Receiver receiver) {
        new Words(text, receiver).read();
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Character.isLetterOrDigit(character)) {
                at = readWord(at);
                continue;
            }
            if (endsSentence(character)) {
                sentence++;
            }
            at += Character.charCount(character);
        }
    }

    private int readWord(int start) {
        int end = start;
        int at = start;
        while (at < text.length() && belongs(at)) {
            if (Letters.isCommon(text.charAt(at))) {
                end = ++at;
                continue;
            }
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (Character.isLetterOrDigit(character)) {
                end = at;
            }
        }
        receiver.word(start, end, sentence);
        return end;
    }

    private boolean belongs(int at) {
        char letter = text.charAt(at);
        return letter != ' ' && (Letters.isCommon(letter) || belongs(at, text.codePointAt(at)));
    }

    private boolean belongs(int at, int character) {
        return Character.isLetterOrDigit(character)
                || Normalizer.isInvisible(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || isInnerApostrophe(at, character);
    }

    private boolean isInnerApostrophe(int at, int character) {
        return (character == '\'' || character == '’')
                && at + 1 < text.length()
                && Character.isLetter(text.codePointAt(at + 1));
    }

    private static boolean endsSentence(int character) {
        return character == '.' || character == '!' || character == '?' || character == '…' || character == '\n';
    }
}
