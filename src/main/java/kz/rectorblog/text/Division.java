package kz.rectorblog.text;

import java.util.List;
import java.util.Set;

/** Puts stops into a long run of words: after a Kazakh verb, before a word that begins a Russian or English sentence. */
public final class Division {

    private static final int FEW_WORDS = 5;
    private static final int FEW_AFTER_A_VERB = 4;
    private static final int LAST_WORDS = 2;

    /** The words of a language before or after which a sentence may be cut. */
    private record Cuts(Set<String> starts, List<String> ends) {

        static Cuts of(Language language) {
            for (String line : TextResource.lines("sentence-starts.tsv")) {
                String[] cells = line.split("\t", -1);
                if (cells[0].equals(language.code())) {
                    return new Cuts(
                            Set.of(cells[1].split(" ")), cells[2].isBlank() ? List.of() : List.of(cells[2].split(" ")));
                }
            }
            throw new IllegalStateException("no cuts for " + language);
        }

        boolean before(Word word, int since) {
            return since >= FEW_WORDS && starts.contains(word.form());
        }

        boolean after(Word word, int since) {
            return since >= FEW_AFTER_A_VERB && ends.stream().anyMatch(word.form()::endsWith);
        }
    }

    private Division() {}

    /** The text with stops where words stand undivided, and one at its end. What is divided already stays so. */
    public static String of(String text) {
        Cuts cuts = Cuts.of(LanguageGuess.of(text));
        StringBuilder divided = new StringBuilder();
        List<Word> words = Words.of(text);
        int from = 0;
        int since = 0;
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            String gap = text.substring(from, word.start());
            boolean cut = isOpen(gap)
                    && at > 0
                    && words.size() - at > LAST_WORDS
                    && (cuts.before(word, since) || cuts.after(words.get(at - 1), since));
            String written = text.substring(word.start(), word.end());
            divided.append(cut ? ". " : gap).append(cut || at == 0 ? SentenceCase.capitalized(written) : written);
            since = cut || !isOpen(gap) ? 1 : since + 1;
            from = word.end();
        }
        String rest = text.substring(from);
        return divided.append(rest.isBlank() ? "." : rest).toString();
    }

    /** Nothing or a comma: where a sentence may begin. */
    private static boolean isOpen(String gap) {
        return gap.isBlank() || gap.strip().equals(",");
    }
}
