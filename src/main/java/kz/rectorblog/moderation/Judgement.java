package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of each named person who they are, by all places where they are named. A name alone says nothing: without a role
 * it counts as a private person's only where the sentence tells what private people do.
 */
final class Judgement {

    private final NameLexicon lexicon;
    private final NameWords words;
    private final Surroundings around;
    private final OwnNames own;

    Judgement(NameLexicon lexicon, NameWords words, Surroundings around, OwnNames own) {
        this.lexicon = lexicon;
        this.words = words;
        this.around = around;
        this.own = own;
    }

    /** Everybody named, in the order of the text. What is no name without a role beside it is left out. */
    List<Person> people(List<PersonName> found) {
        List<List<PersonName>> same = new ArrayList<>();
        found.stream().filter(PersonName::full).filter(this::isName).forEach(name -> add(same, name));
        for (PersonName part : found) {
            if (!part.full()) {
                addPart(same, part);
            }
        }
        return same.stream().map(names -> new Person(names, standing(names))).toList();
    }

    private boolean isName(PersonName name) {
        return name.proven() || around.isIntroduced(name) || around.isToldOf(name);
    }

    private static void add(List<List<PersonName>> same, PersonName name) {
        List<PersonName> person = personOf(same, name);
        if (person == null) {
            same.add(new ArrayList<>(List.of(name)));
        } else {
            person.add(name);
        }
    }

    private static @Nullable List<PersonName> personOf(List<List<PersonName>> same, PersonName name) {
        for (List<PersonName> person : same) {
            if (person.getFirst().mayBe(name)) {
                return person;
            }
        }
        return null;
    }

    /** A single part names somebody again; a plain surname may name a private person by itself: староста Иванов. */
    private void addPart(List<List<PersonName>> same, PersonName part) {
        List<PersonName> person = personOf(same, part);
        if (person != null) {
            person.add(part);
        } else if (part.surname() != null && part.proven() && around.standing(part) == Standing.PRIVATE) {
            same.add(new ArrayList<>(List.of(part)));
        }
    }

    private Standing standing(List<PersonName> names) {
        Standing standing = Standing.UNKNOWN;
        for (PersonName name : names) {
            Standing here = standing(name);
            standing = here.compareTo(standing) < 0 ? here : standing;
        }
        return standing;
    }

    private Standing standing(PersonName name) {
        if (own.isOwn(name)) {
            return Standing.AUTHOR;
        }
        if (isFamous(name)) {
            return Standing.FAMOUS;
        }
        Standing standing = around.standing(name);
        boolean bare = standing == Standing.UNKNOWN && name.full() && !name.isPolite();
        return bare && tellsOfPrivateLife(name) ? Standing.PRIVATE : standing;
    }

    private boolean tellsOfPrivateLife(PersonName name) {
        return around.inSentence(name, Role.DOING) || around.inSentence(name, Role.SECRET);
    }

    private boolean isFamous(PersonName name) {
        if (lexicon.areFamous(name.given(), name.surname()) || lexicon.areFamous(name.given(), name.patronymic())) {
            return true;
        }
        for (int at = name.from(); at < name.to(); at++) {
            if (words.traits(at).known().is(NameLexicon.Kind.FAMOUS)) {
                return true;
            }
        }
        return false;
    }
}
