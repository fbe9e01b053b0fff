package kz.rectorblog.moderation;

import java.util.List;
import kz.rectorblog.text.Letters;
import kz.rectorblog.text.Word;

/** A quick look whether a text could name anybody: most texts do not, and need no more than this. */
final class NameTraces {

    private static final int FAR = 10;

    private final int surname;
    private final int father;

    NameTraces(Vocabulary vocabulary) {
        this.surname = vocabulary.newTrait();
        vocabulary.test(word -> NameShape.isPlainSurname(word.form()), surname);
        this.father = vocabulary.newTrait();
        vocabulary.test(word -> NameShape.isBarePatronymic(word.form()), father);
    }

    /** Two capitals side by side, or a plain surname with a capital, or without one where there are no capitals. */
    boolean in(Reading reading) {
        List<Word> words = reading.words();
        int[] surnames = reading.wordsWith(surname);
        boolean before = false;
        boolean inner = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean capital = Letters.isCapital(reading.text().charAt(word.start()));
            int gap = i == 0 ? FAR : word.start() - words.get(i - 1).end();
            if (capital && before && (gap == 1 || gap == 2 && isLetter(words.get(i - 1)))) {
                return true;
            }
            inner |= capital && gap == 1;
            before = capital;
        }
        return surnames.length > 0 && (!inner || hasCapital(surnames, reading))
                || !inner && reading.wordsWith(father).length > 0;
    }

    private static boolean isLetter(Word word) {
        return word.end() - word.start() == 1;
    }

    private static boolean hasCapital(int[] surnames, Reading reading) {
        for (int index : surnames) {
            if (Letters.isCapital(
                    reading.text().charAt(reading.words().get(index).start()))) {
                return true;
            }
        }
        return false;
    }
}
