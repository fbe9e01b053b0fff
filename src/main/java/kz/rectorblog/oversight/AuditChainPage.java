package kz.rectorblog.oversight;

import kz.rectorblog.audit.ChainState;

/** @param notedHead what the reader asked to be found in the chain; may be empty */
public record AuditChainPage(String notedHead, ChainState state) {}
