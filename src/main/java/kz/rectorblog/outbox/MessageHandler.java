package kz.rectorblog.outbox;

/**
 * Carries out what one channel owes. Idempotent per message: a message may come twice, after a crash between doing and
 * noting it. Called outside any transaction.
 */
public interface MessageHandler {

    /** The name of the channel, at most 30 letters; stays the same for ever, it is stored. */
    String channel();

    /** Whether this channel has anything to do when this happens. */
    boolean wants(String topic);

    Handling handle(OutboxMessage message);
}
