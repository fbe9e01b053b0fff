package kz.rectorblog.moderation;

/** Tells texts in which hardly anything but joining words stands, so that nothing is joined: {@code the of in at by to}. */
final class LooseWords {

    private static final int FEWEST = 8;

    private final int joining;
    private final double share;

    LooseWords(Iterable<String> words, double share, Vocabulary vocabulary) {
        this.joining = vocabulary.newTrait();
        this.share = share;
        words.forEach(word -> vocabulary.whole(Phrase.fold(word), joining));
    }

    boolean in(Reading reading) {
        return reading.size() >= FEWEST && reading.wordsWith(joining).length >= reading.size() * share;
    }
}
