package kz.rectorblog.moderation;

import kz.rectorblog.text.Language;
import kz.rectorblog.text.YamlEntry;

/** A model of the grounds as the rules of one book share it: each text is read once for all of them. */
final class GroundVoices {

    private final GroundModel model;
    private final WordFact<GroundWord> inEnglish;
    private final WordFact<GroundWord> inOthers;

    GroundVoices(GroundModel model, Vocabulary vocabulary) {
        this.model = model;
        this.inEnglish = vocabulary.newFact(word -> word(word, Language.EN));
        this.inOthers = vocabulary.newFact(word -> word(word, Language.KK));
    }

    /** The index of the ground that a rule asks for. */
    int ground(YamlEntry detect) {
        int ground = model.indexOf(detect.text("says"));
        if (ground < 0) {
            throw detect.broken("says", "the model knows nothing of this ground");
        }
        return ground;
    }

    private GroundWord word(KnownWord word, Language language) {
        return GroundWord.of(GroundFeatures.spelled(word.form(), language), model);
    }

    GroundScores in(Reading reading) {
        return GroundScores.of(reading, model, at -> of(reading, at));
    }

    /** How much the word at this index alone and beside the one before it speaks for the ground. */
    int voice(Reading reading, int at, int ground) {
        GroundWord word = of(reading, at);
        int[] sums = new int[model.grounds()];
        if (at > 0) {
            word.addPair(of(reading, at - 1), sums);
        }
        return sums[ground] + word.weights()[ground];
    }

    /** Only of words in Latin letters it depends on the language what they are. */
    private GroundWord of(Reading reading, int at) {
        KnownWord word = reading.known(at);
        return (word.isLatin() && reading.language() != Language.EN ? inOthers : inEnglish).of(word);
    }
}
