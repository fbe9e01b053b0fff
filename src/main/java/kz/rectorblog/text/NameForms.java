package kz.rectorblog.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names to be found again in any case, in Kazakh, Russian or Latin letters, or as two initials. */
final class NameForms {

    private static final int FEWEST_LATIN = 5;

    private final Map<String, Boolean> stems = new HashMap<>();
    private final Set<String> skeletons = new HashSet<>();
    private final Set<String> initials = new HashSet<>();

    void add(String form) {
        NameEndings.stems(form).forEach((stem, whole) -> stems.merge(stem, whole, Boolean::logicalOr));
        if (form.length() >= FEWEST_LATIN) {
            skeletons.add(NameSkeleton.of(form));
        }
    }

    /** The first letters of a name's parts; two of them side by side name the same person. */
    void addInitials(String letters) {
        for (int i = 0; i + 1 < letters.length(); i++) {
            initials.add(letters.substring(i, i + 2));
            initials.add("" + letters.charAt(i + 1) + letters.charAt(i));
        }
    }

    List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        if (stems.isEmpty()) {
            return found;
        }
        List<Word> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            if (isName(words.get(i).form())) {
                found.add(words.get(i).span());
            } else if (i + 1 < words.size() && areInitials(text, words.get(i), words.get(i + 1))) {
                found.add(words.get(i).span().union(words.get(i + 1).span()));
            }
        }
        return found;
    }

    private boolean isName(String form) {
        for (int length = 1; length <= form.length(); length++) {
            String stem = form.substring(0, length);
            Boolean whole = stems.get(stem);
            if (whole != null && NameEndings.isForm(form, stem, whole)) {
                return true;
            }
        }
        return isSpeltOtherwise(form);
    }

    /** Серікбаев and Serikbayev, Серикбаев: the same skeleton once a case ending is taken off. */
    private boolean isSpeltOtherwise(String form) {
        int cuts = form.length() < FEWEST_LATIN ? 0 : NameEndings.cuts(form);
        for (int cut = 0; cut < Integer.SIZE && cuts >> cut != 0; cut++) {
            boolean ending = (cuts & 1 << cut) != 0 && form.length() - cut >= FEWEST_LATIN;
            if (ending && skeletons.contains(NameSkeleton.of(form.substring(0, form.length() - cut)))) {
                return true;
            }
        }
        return false;
    }

    /** А.С. with a dot after each, where the secret was Айдос Серікбаев. */
    private boolean areInitials(String text, Word first, Word second) {
        return isInitial(text, first)
                && isInitial(text, second)
                && text.substring(first.end(), second.start()).strip().equals(".")
                && initials.contains(first.form() + second.form());
    }

    private static boolean isInitial(String text, Word word) {
        return word.end() - word.start() == 1
                && Character.isUpperCase(text.charAt(word.start()))
                && word.end() < text.length()
                && text.charAt(word.end()) == '.';
    }
}
