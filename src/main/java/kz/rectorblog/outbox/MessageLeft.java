package kz.rectorblog.outbox;

/** Something was left in the outbox in the transaction that runs now; heard of after its commit. */
record MessageLeft() {}
