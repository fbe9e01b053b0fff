package kz.rectorblog.notification;

import java.util.List;

/** One piece of a letter, in the order in which it is read. */
public sealed interface Part {

    record Paragraph(String text) implements Part {}

    /** Short facts under each other: number, dates, who answers. */
    record Facts(List<Fact> facts) implements Part {}

    record Fact(String label, String value) {}

    /** Somebody's own words, line breaks kept: a reason, an answer. */
    record Passage(String heading, String text) implements Part {

        public List<String> paragraphs() {
            return List.of(text.strip().split("\\R\\s*\\R"));
        }
    }

    record Points(String heading, List<String> points) implements Part {}

    /** Cases under each other, each with the way to it. */
    record Cases(String heading, List<Case> cases) implements Part {}

    record Case(String number, String words, String address) {}

    /** What to do next, on a page of the blog. */
    record Action(String label, String address) implements Part {}
}
