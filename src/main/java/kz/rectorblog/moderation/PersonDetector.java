package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.rectorblog.text.YamlEntry;

/** Finds the names of people of one standing: private third persons, or employees named with their post. */
final class PersonDetector implements FieldDetector {

    private final People people;
    private final Standing wanted;

    private PersonDetector(People people, Standing wanted) {
        this.people = people;
        this.wanted = wanted;
    }

    static PersonDetector read(YamlEntry detect, People people) {
        detect.allowOnly("kind", "names", "roles", "standing");
        return new PersonDetector(people, detect.choice("standing", Standing.class));
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        List<Mark> marks = new ArrayList<>();
        for (Person person : draft.people(reading, people)) {
            if (person.standing() == wanted && isNamedEnough(person)) {
                person.names().forEach(name -> marks.add(mark(name, reading)));
            }
        }
        marks.sort(Comparator.comparing(mark -> mark.span().start()));
        return marks;
    }

    /** An employee is named by a full name; a surname beside a post says no more than the post. */
    private static boolean isNamedEnough(Person person) {
        return person.standing() == Standing.PRIVATE || person.isNamedInFull();
    }

    static Mark mark(PersonName name, Reading reading) {
        return reading.mark(
                reading.words().get(name.from()).start(),
                reading.words().get(name.to() - 1).end());
    }
}
