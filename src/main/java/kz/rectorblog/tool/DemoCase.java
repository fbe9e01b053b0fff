package kz.rectorblog.tool;

import java.util.List;
import java.util.Optional;
import kz.rectorblog.staff.CastUnit;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.NewSubmission;
import kz.rectorblog.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * An invented submission and what became of it.
 *
 * @param place where it stands in its file, from 0
 * @param unit the unit that the author names, if any
 * @param written the day on which the form was sent, as in {@link DemoStep}
 */
record DemoCase(
        Language language,
        int place,
        DemoAuthor author,
        Kind kind,
        Optional<CastUnit> unit,
        int written,
        String subject,
        String text,
        List<DemoStep> story) {

    /** An invented person; the e-mail is in a domain that belongs to nobody. */
    record DemoAuthor(String name, String email, String phone, boolean hidden) {}

    /** Marks the showing of the form that it came from. */
    String formKey() {
        return "demo-" + language.code() + "-" + place;
    }

    NewSubmission submission(@Nullable Long unitId) {
        return new NewSubmission(
                language,
                kind,
                author.name(),
                author.email(),
                author.phone(),
                unitId,
                subject,
                text,
                author.hidden(),
                formKey());
    }
}
