package kz.rectorblog.rules;

import java.util.List;
import java.util.Optional;
import kz.rectorblog.moderation.Assessor;
import kz.rectorblog.moderation.RuleBook;

/**
 * What is in force on this node at one moment, all of it belonging together.
 *
 * @param files the book as its files have it
 * @param overrides those that change it; the assessor's book has them in it
 * @param trouble why newer files are not in force
 */
public record Force(
        RuleBook files, List<DeclaredOverride> overrides, Assessor assessor, Optional<BookTrouble> trouble) {

    static Force of(RuleBook files, List<DeclaredOverride> overrides, Optional<BookTrouble> trouble) {
        RuleBook book = files.overriddenBy(
                overrides.stream().map(DeclaredOverride::override).toList());
        return new Force(files, overrides, new Assessor(book), trouble);
    }

    Force troubledBy(BookTrouble found) {
        return new Force(files, overrides, assessor, Optional.of(found));
    }

    Force untroubled() {
        return new Force(files, overrides, assessor, Optional.empty());
    }

    public RuleBook book() {
        return assessor.book();
    }

    /**
     * The book in force, if this file read so; an override of a rule in it counts for nothing then.
     *
     * @throws kz.rectorblog.moderation.BrokenRule with file, line and reason, where the book cannot be used so
     */
    public RuleBook trying(String file, String page) {
        RuleBook tried = RuleBook.of(files.contents().with(file, page));
        return tried.overriddenBy(overrides.stream()
                .map(DeclaredOverride::override)
                .filter(each -> tried.rule(each.rule())
                        .filter(rule -> rule.file().equals(file))
                        .isEmpty())
                .toList());
    }

    /** The override that holds for this rule. */
    public Optional<DeclaredOverride> overrideOf(String rule) {
        return overrides.stream().filter(each -> each.rule().equals(rule)).findFirst();
    }
}
