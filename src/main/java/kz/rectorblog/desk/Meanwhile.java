package kz.rectorblog.desk;

import java.util.List;
import kz.rectorblog.audit.AuditEntry;

/**
 * What happened to the case between the form's showing and its sending.
 *
 * @param events oldest first; empty where only the draft of an answer changed
 * @param text how the author's words changed; empty where they did not
 * @param draft how the stored draft differs from what was typed; empty where there is none
 */
public record Meanwhile(List<AuditEntry> events, List<TextDifference.Run> text, List<TextDifference.Run> draft) {}
