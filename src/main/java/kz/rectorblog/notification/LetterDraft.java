package kz.rectorblog.notification;

import java.util.ArrayList;
import java.util.List;
import kz.rectorblog.web.Texts;

/** A letter in the making. Its words are those of one topic: {@code mail.<topic>.<key>}. */
final class LetterDraft {

    private final Texts texts;
    private final String topic;
    private final Object[] places;
    private final List<Part> parts = new ArrayList<>();

    /** @param places what {@code {0}}, {@code {1}} … stand for in every text of this letter */
    LetterDraft(Texts texts, String topic, Object... places) {
        this.texts = texts;
        this.topic = topic;
        this.places = places;
    }

    LetterDraft paragraph(String key) {
        parts.add(new Part.Paragraph(own(key)));
        return this;
    }

    /** A paragraph that several letters share. */
    LetterDraft shared(String key) {
        parts.add(new Part.Paragraph(texts.text("mail." + key, places)));
        return this;
    }

    LetterDraft facts(Part.Fact... lines) {
        parts.add(new Part.Facts(List.of(lines)));
        return this;
    }

    Part.Fact fact(String key, String value) {
        return new Part.Fact(texts.text("mail.fact." + key), value);
    }

    LetterDraft passage(String key, String words) {
        if (!words.isBlank()) {
            parts.add(new Part.Passage(texts.text("mail.heading." + key), words));
        }
        return this;
    }

    LetterDraft points(String key, List<String> points) {
        if (!points.isEmpty()) {
            parts.add(new Part.Points(texts.text("mail.heading." + key), points));
        }
        return this;
    }

    LetterDraft cases(String key, List<Part.Case> cases) {
        if (!cases.isEmpty()) {
            parts.add(new Part.Cases(texts.text("mail.heading." + key), cases));
        }
        return this;
    }

    LetterDraft action(String key, String address) {
        parts.add(new Part.Action(texts.text("mail.action." + key), address));
        return this;
    }

    String subject() {
        return own("subject");
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    private String own(String key) {
        return texts.text("mail." + topic + "." + key, places);
    }
}
