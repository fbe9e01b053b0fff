package kz.rectorblog.notification;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import java.util.Map;

/** Prints a letter as plain text and as HTML, from {@code templates/mail}. */
@Singleton
class LetterPrinter {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kz.rectorblog.templates");

    String text(Letter letter) {
        return printed("mail/letter-text.jte", letter).strip() + "\n";
    }

    String html(Letter letter) {
        return printed("mail/letter.jte", letter);
    }

    private String printed(String template, Letter letter) {
        StringOutput output = new StringOutput();
        templates.render(template, Map.of("letter", letter), output);
        return output.toString();
    }
}
