package kz.rectorblog.text;

import java.util.Locale;

/** Which letters a text is compared by: the Kazakh ones as they are, or the coarse ones every keyboard has. */
enum KazakhSpelling {
    EXACT,
    FOLDED;

    String of(String word) {
        return switch (this) {
            case EXACT -> word.toLowerCase(Locale.ROOT);
            case FOLDED -> KazakhFolding.fold(word);
        };
    }
}
