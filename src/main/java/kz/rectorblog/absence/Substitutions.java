package kz.rectorblog.absence;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is away on one day, and who stands in for whom.
 *
 * @param byPerson the absence of each person who is away
 */
public record Substitutions(Map<Long, Absence> byPerson) {

    public Substitutions {
        byPerson = Map.copyOf(byPerson);
    }

    public Optional<Absence> absenceOf(long person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    /** Who does this person's work today: the person, whoever stands in, or nobody. */
    public Optional<Long> actingFor(long person) {
        Absence absence = byPerson.get(person);
        return absence == null ? Optional.of(person) : Optional.ofNullable(absence.substituteId());
    }

    /** Who stands in for this person today. */
    public Optional<Long> substituteOf(long person) {
        return absenceOf(person).map(Absence::substituteId);
    }

    public boolean standsIn(long person, long forWhom) {
        return substituteOf(forWhom).filter(substitute -> substitute == person).isPresent();
    }

    /** This person, and everybody for whom this person stands in today. */
    public Set<Long> peopleOf(long person) {
        Set<Long> people = new HashSet<>(Set.of(person));
        byPerson.keySet().stream().filter(away -> standsIn(person, away)).forEach(people::add);
        return people;
    }

    /** Away, and nobody does the work. */
    public boolean isUnattended(long person) {
        return actingFor(person).isEmpty();
    }
}
