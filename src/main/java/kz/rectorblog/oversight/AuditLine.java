package kz.rectorblog.oversight;

import kz.rectorblog.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * @param number of the case, where the entry has one that is registered
 * @param staffName of the member of staff who did it
 */
public record AuditLine(
        AuditEntry entry, @Nullable String number, @Nullable String staffName) {}
