package kz.rectorblog.notification;

import java.util.List;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Texts;

/**
 * A letter as its reader sees it, not yet printed.
 *
 * @param closing who signs it, line by line
 * @param footer small print under it
 */
public record Letter(
        String recipient,
        Language language,
        String subject,
        String salutation,
        List<Part> parts,
        List<String> closing,
        List<String> footer) {

    /** To one of the staff, by name, signed by the site. */
    static Letter toStaff(StaffMember reader, LetterDraft draft, Texts texts) {
        return new Letter(
                reader.email(),
                reader.language(),
                draft.subject(),
                texts.text("mail.salutation", reader.fullName()),
                draft.parts(),
                List.of(texts.text("site.name")),
                List.of(texts.text("mail.footer.automatic")));
    }
}
