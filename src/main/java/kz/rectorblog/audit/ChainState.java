package kz.rectorblog.audit;

import org.jspecify.annotations.Nullable;

/** What a reading of the whole chain found. */
public sealed interface ChainState {

    /**
     * Every linked entry stands as it was linked.
     *
     * @param count how many are linked
     * @param head the hash of the last link
     * @param unlinked entries that the chain does not hold yet
     */
    record Intact(long count, String head, long unlinked) implements ChainState {}

    /**
     * @param sequence the first link that does not hold; after a truncation the last that is left
     * @param entryId the entry it points to, where there is one
     */
    record Broken(long sequence, @Nullable Long entryId, Fault fault) implements ChainState {}

    enum Fault {
        LINK_MISSING,
        /** It names another link before it than the one that stands there. */
        WRONG_PREDECESSOR,
        ENTRY_GONE,
        /** The entry, or its place in the chain, is not what was linked. */
        CHANGED,
        /** The noted head stands nowhere: the chain was cut off, or rewritten as a whole. */
        HEAD_ABSENT
    }
}
