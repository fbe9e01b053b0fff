package kz.rectorblog.notification;

import java.util.List;
import kz.rectorblog.text.Language;

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
        List<String> footer) {}
