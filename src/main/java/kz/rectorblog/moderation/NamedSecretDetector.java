package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import kz.rectorblog.text.YamlEntry;

/** Finds facts that the law protects beside the name of whom they are about; the author's own facts are theirs to tell. */
final class NamedSecretDetector implements FieldDetector {

    private final People people;
    private final Phrases facts;
    private final Phrases unless;

    private NamedSecretDetector(People people, Phrases facts, Phrases unless) {
        this.people = people;
        this.facts = facts;
        this.unless = unless;
    }

    static NamedSecretDetector read(YamlEntry detect, People people, Vocabulary vocabulary) {
        detect.allowOnly("kind", "names", "roles", "facts", "unless");
        return new NamedSecretDetector(
                people, Phrases.read(detect, "facts", vocabulary), Phrases.read(detect, "unless", vocabulary));
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        List<Person> named = draft.people(reading, people).stream()
                .filter(person -> person.standing() != Standing.AUTHOR && person.standing() != Standing.FAMOUS)
                .filter(Person::isNamedInFull)
                .toList();
        return named.isEmpty() ? List.of() : beside(named, reading);
    }

    private List<Mark> beside(List<Person> named, Reading reading) {
        List<Mark> marks = new ArrayList<>();
        List<Phrases.Place> excused = unless.in(reading);
        TextShape shape = reading.shape();
        for (Phrases.Place fact : facts.in(reading)) {
            int sentence = shape.sentence(fact.from());
            boolean mine = excused.stream().anyMatch(place -> shape.sentence(place.from()) == sentence);
            if (!mine && named.stream().anyMatch(person -> isNamedIn(person, sentence, shape))) {
                marks.add(mark(fact, reading));
            }
        }
        return marks;
    }

    private static boolean isNamedIn(Person person, int sentence, TextShape shape) {
        return person.names().stream()
                .map(name -> shape.sentence(name.from()))
                .anyMatch(own -> own == sentence || own == sentence - 1);
    }

    private static Mark mark(Phrases.Place fact, Reading reading) {
        return reading.mark(
                reading.words().get(fact.from()).start(),
                reading.words().get(fact.to() - 1).end());
    }
}
