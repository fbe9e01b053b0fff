package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.rectorblog.text.YamlEntry;
import org.jspecify.annotations.Nullable;

/** Makes the detector that a rule's {@code detect} names. */
final class Detectors {

    private static final String LEXICON = "lexicon";
    private static final String GROUND_MODEL = "ground-model";

    private final RuleFolder folder;
    private final Vocabulary vocabulary;
    private final List<LexiconDetector> lexicons = new ArrayList<>();
    private final RootForms forms = new RootForms();
    private final GroundModels models = new GroundModels();
    private final Set<String> begunModels = new HashSet<>();
    private @Nullable People people;
    private @Nullable GroundVoices voices;

    Detectors(RuleFolder folder, Vocabulary vocabulary) {
        this.folder = folder;
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Begins with what is dear in this rule while others are read. What is broken is told when it is its turn. */
    void begin(YamlEntry detect) {
        try {
            String kind = detect.text("kind");
            if (kind.equals(LEXICON)) {
                forms.begin(LexiconDetector.roots(detect, folder));
            } else if (kind.equals(GROUND_MODEL) && begunModels.add(model(detect))) {
                models.begin(model(detect), folder.content(model(detect)));
            }
        } catch (BrokenRule toldInItsTurn) {
            return;
        }
    }

    Detector read(YamlEntry detect, List<Field> fields) {
        String kind = detect.text("kind");
        return switch (kind) {
            case "pattern" -> inEach(fields, PatternDetector.read(detect, vocabulary));
            case "digits" -> inEach(fields, DigitsDetector.read(detect));
            case LEXICON -> inEach(fields, lexicon(detect));
            case "phrases" -> inEach(fields, PhraseDetector.read(detect, vocabulary, new WordClasses(folder)));
            case "signals" -> inEach(fields, SignalsDetector.read(detect, vocabulary));
            case "model" -> inEach(fields, ModelDetector.read(detect, folder, lexicons, vocabulary));
            case GROUND_MODEL ->
                new Guess(inEach(fields, GroundModelDetector.read(detect, folder, voices(detect), vocabulary)));
            case "third-party-contacts" -> inEach(fields, ThirdPartyContacts.read(detect, people(detect), vocabulary));
            case "person" -> inEach(fields, PersonDetector.read(detect, people(detect)));
            case "named-secret" -> inEach(fields, NamedSecretDetector.read(detect, people(detect), vocabulary));
            case "person-detail" -> inEach(fields, PersonDetailDetector.read(detect, people(detect), vocabulary));
            case "division" -> inEach(fields, DivisionDetector.read(detect));
            case "intelligibility" -> inEach(fields, IntelligibilityDetector.read(detect, vocabulary));
            case "name" -> NameDetector.read(detect, folder, vocabulary);
            case "repeat" -> RepeatDetector.read(detect, vocabulary);
            case "repetition" -> inEach(fields, RepetitionDetector.read(detect, vocabulary));
            case "flood" -> FloodDetector.read(detect, vocabulary);
            case "contact" -> ContactDetector.read(detect);
            case "capitals" -> inEach(fields, CapitalsDetector.read(detect));
            default -> throw detect.broken("kind", "unknown detector '" + kind + "'");
        };
    }

    private LexiconDetector lexicon(YamlEntry detect) {
        LexiconDetector lexicon = LexiconDetector.read(detect, folder, forms, vocabulary);
        lexicons.add(lexicon);
        return lexicon;
    }

    /** One lexicon of people for the whole book: reading it twice would double its memory, and every text's work. */
    private People people(YamlEntry detect) {
        People known = people;
        if (known == null) {
            known = People.read(folder, detect.text("names"), detect.text("roles"), vocabulary);
            people = known;
        }
        return known;
    }

    Detector confirmed(Detector detector, YamlEntry confirmed) {
        return Confirmed.read(detector, confirmed, voices(confirmed));
    }

    /** One model of the grounds for the whole book, as with people. */
    private GroundVoices voices(YamlEntry detect) {
        GroundVoices known = voices;
        if (known == null) {
            String path = model(detect);
            known = new GroundVoices(models.of(path, folder.content(path)), vocabulary);
            voices = known;
        }
        return known;
    }

    private static String model(YamlEntry detect) {
        return "models/" + detect.text("model");
    }

    private static Detector inEach(List<Field> fields, FieldDetector detector) {
        return draft -> {
            List<Mark> marks = List.of();
            for (Field field : fields) {
                Reading reading = draft.reading(field);
                if (!reading.isEmpty()) {
                    marks = joined(marks, detector.find(reading, draft));
                }
            }
            return marks;
        };
    }

    /** Most rules find nothing in most texts. */
    private static List<Mark> joined(List<Mark> some, List<Mark> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        List<Mark> joined = new ArrayList<>(some);
        joined.addAll(more);
        return joined;
    }
}
