package kz.rectorblog.desk;

import java.util.ArrayList;
import java.util.List;
import kz.rectorblog.moderation.Field;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.SubmissionAuthor;
import kz.rectorblog.submission.SubmissionText;
import kz.rectorblog.text.Redactor;
import kz.rectorblog.text.Span;

/** Subject, question and answer as the public gets them: everything that must be masked is masked already. */
public record PublicWords(String subject, String question, String answer) {

    /**
     * A secret that stands in one of the three is masked in all of them. The author's e-mail and phone never appear; the
     * name does not where the author asked for that (Reg. 5.5, 5.6).
     */
    static PublicWords of(
            Submission submission,
            SubmissionText text,
            SubmissionAuthor author,
            String answer,
            List<Maskable> places,
            Masks masks) {
        List<Maskable> covered = places.stream().filter(masks::covers).toList();
        List<String> secrets = new ArrayList<>(masks.more());
        secrets.add(author.email());
        secrets.add(author.phone());
        if (submission.hideAuthor()) {
            secrets.add(author.fullName());
        }
        covered.forEach(place -> secrets.add(place.finding().quote()));
        return new PublicWords(
                Redactor.mask(text.subject(), spans(covered, Field.SUBJECT, false), secrets),
                Redactor.mask(text.body(), spans(covered, Field.TEXT, false), secrets),
                Redactor.mask(answer, spans(covered, Field.TEXT, true), secrets));
    }

    private static List<Span> spans(List<Maskable> covered, Field field, boolean inAnswer) {
        return covered.stream()
                .filter(place -> place.isIn(field, inAnswer))
                .map(place -> place.finding().span())
                .toList();
    }

    String whole() {
        return question + "\n\n" + answer;
    }
}
