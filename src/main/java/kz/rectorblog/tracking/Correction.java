package kz.rectorblog.tracking;

import java.util.List;
import java.util.Map;
import kz.rectorblog.moderation.Finding;

/**
 * The form of a returned case.
 *
 * @param subject as typed, or as the author wrote it first
 * @param errors by field, the key of the message beside it
 * @param findings what the rules noticed in the returned text
 */
public record Correction(String subject, String text, Map<String, String> errors, List<Finding> findings) {}
