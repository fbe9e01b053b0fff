package kz.rectorblog.moderation;

import java.util.List;

/** Finds who is named in a text and who they are to its author. Safe for any thread. */
final class People {

    private final NameLexicon names;
    private final RoleLexicon roles;
    private final NameTraces traces;

    private People(NameLexicon names, RoleLexicon roles, NameTraces traces) {
        this.names = names;
        this.roles = roles;
        this.traces = traces;
    }

    static People read(RuleFolder folder, String names, String roles, Vocabulary vocabulary) {
        return new People(NameLexicon.read(folder, names), RoleLexicon.read(folder, roles), new NameTraces(vocabulary));
    }

    List<Person> in(Reading reading, Draft draft) {
        if (!traces.in(reading)) {
            return List.of();
        }
        TextShape shape = new TextShape(reading);
        RoleWords roleWords = new RoleWords(reading, roles);
        NameWords parts = new NameWords(reading, names, roleWords, shape);
        List<PersonName> found = new PersonNames(reading, parts, shape, names).all();
        if (found.isEmpty()) {
            return List.of();
        }
        Surroundings around = new Surroundings(reading, roleWords, shape, found);
        OwnNames own = new OwnNames(
                reading, roleWords, shape, around, draft.submitted().in(Field.NAME));
        return new Judgement(names, reading, around, own).people(found);
    }
}
