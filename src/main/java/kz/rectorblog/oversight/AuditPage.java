package kz.rectorblog.oversight;

import java.util.List;
import kz.rectorblog.audit.AuditChain;
import org.jspecify.annotations.Nullable;

/**
 * @param number the case asked for; empty for every case
 * @param known whether there is such a case
 * @param next the address of the older entries
 */
public record AuditPage(
        String number,
        boolean known,
        List<AuditLine> lines,
        AuditChain.Head head,
        long unlinked,
        @Nullable String first,
        @Nullable String next) {}
