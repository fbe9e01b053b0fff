package kz.rectorblog.notification;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import kz.rectorblog.text.Language;

/** The addresses that letters point to. */
@Singleton
class Links {

    private final String base;

    Links(@Property(name = "rectorblog.base-url") String base) {
        this.base = base.replaceAll("/+$", "");
    }

    String confirm(Language language, String confirmKey) {
        return base + "/" + language.code() + "/confirm/" + confirmKey;
    }

    /** The author's own page: whoever holds the address is the author. */
    String track(Language language, String trackingKey) {
        return base + "/" + language.code() + "/track/" + trackingKey;
    }

    String item(Language language, String number) {
        return base + "/" + language.code() + "/items/" + number;
    }

    String desk(String number) {
        return base + "/desk/submissions/" + number;
    }

    /** The desk itself, for a case that has no number yet. */
    String desk() {
        return base + "/desk";
    }

    String dueBoard() {
        return base + "/desk/due";
    }

    String base() {
        return base;
    }
}
