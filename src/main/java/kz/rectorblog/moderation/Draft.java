package kz.rectorblog.moderation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.LanguageGuess;
import org.jspecify.annotations.Nullable;

/** One submission while it is being assessed: what several rules need is worked out once. Used by one thread. */
final class Draft {

    private final SubmittedText submitted;
    private final Vocabulary vocabulary;
    private final @Nullable SharedMarks shared;
    private final @Nullable Reading[] readings = new Reading[Field.values().length];
    private final Map<Field, List<Person>> people = new EnumMap<>(Field.class);
    private final Map<Field, GroundScores> scores = new EnumMap<>(Field.class);
    private @Nullable Language language;

    Draft(SubmittedText submitted, Vocabulary vocabulary) {
        this(submitted, vocabulary, null);
    }

    Draft(SubmittedText submitted, Vocabulary vocabulary, @Nullable SharedMarks shared) {
        this.submitted = submitted;
        this.vocabulary = vocabulary;
        this.shared = shared;
    }

    SubmittedText submitted() {
        return submitted;
    }

    AuthorDetails author() {
        return submitted.author();
    }

    Reading reading(Field field) {
        Reading known = readings[field.ordinal()];
        if (known == null) {
            known = new Reading(field, submitted.in(field), vocabulary);
            readings[field.ordinal()] = known;
        }
        return known;
    }

    /** Something else that the author wrote, read with the same eyes. */
    Reading readingOf(String text) {
        return new Reading(Field.TEXT, text, vocabulary);
    }

    /** What this detector finds here; looked for anew unless another book's same one has looked already. */
    List<Mark> marks(Detector detector) {
        return shared == null ? detector.find(this) : shared.marks(detector, this);
    }

    /** Who is named in this field: several rules ask. A book has one lexicon of people. */
    List<Person> people(Reading reading, People finder) {
        List<Person> known = people.get(reading.field());
        if (known == null) {
            known = finder.in(reading, this);
            people.put(reading.field(), known);
        }
        return known;
    }

    /** What the model of the grounds says of this field: one rule a ground asks. A book has one such model. */
    GroundScores scores(Reading reading, GroundVoices voices) {
        GroundScores known = scores.get(reading.field());
        if (known == null) {
            known = voices.in(reading);
            scores.put(reading.field(), known);
        }
        return known;
    }

    Language language() {
        Language known = language;
        if (known == null) {
            String subject = submitted.in(Field.SUBJECT);
            known = subject.isEmpty()
                    ? reading(Field.TEXT).language()
                    : LanguageGuess.of(subject + "\n" + submitted.text());
            language = known;
        }
        return known;
    }
}
