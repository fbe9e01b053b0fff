package kz.rectorblog.moderation;

import kz.rectorblog.text.YamlEntry;

/** A model of the grounds as the rules of one book share it: each text is read once for all of them. */
final class GroundVoices {

    private final GroundModel model;
    private final WordFact<GroundWord> words;

    GroundVoices(GroundModel model, Vocabulary vocabulary) {
        this.model = model;
        this.words = vocabulary.newFact(word -> GroundWord.of(word, model));
    }

    /** The index of the ground that a rule asks for. */
    int ground(YamlEntry detect) {
        int ground = model.indexOf(detect.text("says"));
        if (ground < 0) {
            throw detect.broken("says", "the model knows nothing of this ground");
        }
        return ground;
    }

    GroundScores in(Reading reading) {
        return GroundScores.of(reading, model, words);
    }

    /** How much the word at this index alone and beside the one before it speaks for the ground. */
    int voice(Reading reading, int at, int ground) {
        GroundWord word = words.of(reading.known(at));
        int[] sums = new int[model.grounds()];
        if (at > 0) {
            word.addPair(words.of(reading.known(at - 1)), sums);
        }
        return sums[ground] + word.weights()[ground];
    }
}
