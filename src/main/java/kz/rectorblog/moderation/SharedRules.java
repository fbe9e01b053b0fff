package kz.rectorblog.moderation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which rules of a book are made of exactly the same files as those of another one. */
final class SharedRules {

    private final BookContents contents;
    private final Set<String> changedPages;
    private final List<String> changedLists;
    private final boolean unclaimed;

    private SharedRules(BookContents contents, BookContents other) {
        this.contents = contents;
        Set<String> differing = contents.differing(other);
        this.changedPages = differing.stream().filter(RuleBook::isPage).collect(Collectors.toSet());
        this.changedLists = differing.stream()
                .filter(path -> !RuleBook.isPage(path))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
        this.unclaimed = changedLists.stream().anyMatch(this::isUnclaimed);
    }

    /** By a detector of the later book, the one of the earlier book that is made of the same files. */
    static Map<Detector, Detector> twins(RuleBook earlier, RuleBook later) {
        SharedRules shared = new SharedRules(later.contents(), earlier.contents());
        Map<Detector, Detector> twins = new IdentityHashMap<>();
        later.rules().stream()
                .filter(shared::same)
                .forEach(rule ->
                        earlier.rule(rule.id()).ifPresent(before -> twins.put(rule.detector(), before.detector())));
        return twins;
    }

    /** A rule names the lists that it reads; a changed list that no rule names may concern any of them. */
    private boolean same(Rule rule) {
        return !unclaimed
                && !changedPages.contains(rule.file())
                && changedLists.stream().noneMatch(page(rule.file())::contains);
    }

    private boolean isUnclaimed(String list) {
        return contents.files().keySet().stream()
                .filter(RuleBook::isPage)
                .noneMatch(path -> page(path).contains(list));
    }

    private String page(String path) {
        return contents.files().getOrDefault(path, "");
    }
}
