package kz.rectorblog.audit;

/** An entry was written in the transaction that runs now; heard of after its commit. */
record AuditEntryWritten() {}
