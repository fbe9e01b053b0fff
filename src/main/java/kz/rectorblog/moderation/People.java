package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;

/** Finds who is named in a text and who they are to its author. Safe for any thread. */
final class People {

    private final NameLexicon names;
    private final RoleLexicon roles;
    private final NameTraces traces;
    private final WordFact<NameTraits> traits;

    private People(NameLexicon names, RoleLexicon roles, Vocabulary vocabulary) {
        this.names = names;
        this.roles = roles;
        this.traces = new NameTraces(vocabulary);
        this.traits = vocabulary.newFact(word -> NameTraits.of(word.form(), names));
    }

    static People read(RuleFolder folder, String names, String roles, Vocabulary vocabulary) {
        return new People(NameLexicon.read(folder, names), RoleLexicon.read(folder, roles, vocabulary), vocabulary);
    }

    List<Person> in(Reading reading, Draft draft) {
        if (!traces.in(reading)) {
            return List.of();
        }
        TextShape shape = reading.shape();
        RoleWords roleWords = new RoleWords(reading, roles);
        NameWords parts = new NameWords(reading, traits, roleWords, shape);
        List<PersonName> found = new PersonNames(reading, parts, shape).all();
        if (found.isEmpty()) {
            return List.of();
        }
        Surroundings around = new Surroundings(reading, roleWords, shape, found);
        OwnNames own = new OwnNames(
                reading, roleWords, shape, around, draft.submitted().in(Field.NAME));
        return new Judgement(names, parts, around, own).people(found);
    }

    /** The sentences in which a private third person is named, or spoken of as a neighbour, a classmate, a brother. */
    List<Integer> sentencesOfOthers(Reading reading, Draft draft, TextShape shape) {
        List<Integer> sentences = new ArrayList<>();
        for (Person person : draft.people(reading, this)) {
            if (isPerhapsPrivate(person)) {
                person.names().forEach(name -> sentences.add(shape.sentence(name.from())));
            }
        }
        for (int word : roles.words(reading, Role.PRIVATE)) {
            sentences.add(shape.sentence(word));
        }
        return sentences;
    }

    /** Whether {@link #sentencesOfOthers} could hold any: a quick look. */
    boolean mayHoldOthers(Reading reading, Draft draft) {
        return roles.words(reading, Role.PRIVATE).length > 0
                || draft.people(reading, this).stream().anyMatch(People::isPerhapsPrivate);
    }

    /** Whose address or birth is told is hardly in public office: a full name is enough there. */
    private static boolean isPerhapsPrivate(Person person) {
        return person.standing() == Standing.PRIVATE || person.standing() == Standing.UNKNOWN && person.isNamedInFull();
    }
}
