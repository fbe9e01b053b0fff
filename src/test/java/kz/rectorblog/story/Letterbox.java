package kz.rectorblog.story;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.rectorblog.outbox.OutboxRunner;

/** What came by mail: letters are written by the outbox, so it runs first. */
@Singleton
class Letterbox {

    private final OutboxRunner outbox;
    private final LetterLines letters;

    Letterbox(OutboxRunner outbox, LetterLines letters) {
        this.outbox = outbox;
        this.letters = letters;
    }

    /** The path of the newest link of this kind ({@code confirm}, {@code track}) in anybody's letters. */
    String link(String recipient, String kind) {
        outbox.runDue();
        Pattern link = Pattern.compile("/(?:kk|ru|en)/" + kind + "/[\\w-]+");
        return letters.bodiesFor(recipient).stream()
                .map(link::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter with a link to " + kind));
    }

    List<String> subjects(String recipient) {
        outbox.runDue();
        return letters.subjectsFor(recipient);
    }
}
