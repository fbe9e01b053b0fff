package kz.rectorblog.audit;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.rectorblog.common.NodeLock;
import org.jspecify.annotations.Nullable;

/** The chain that proves the history: links new entries, and reads the whole of it to say whether it is intact. */
@Singleton
public class AuditChain {

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int PAGE = 1_000;

    private final AuditEntryRepository entries;
    private final AuditLinkRepository links;
    private final AuditFollower follower;
    private final NodeLock lock;

    AuditChain(AuditEntryRepository entries, AuditLinkRepository links, AuditFollower follower, NodeLock lock) {
        this.entries = entries;
        this.links = links;
        this.follower = follower;
        this.lock = lock;
    }

    /** Where the chain ends: note it somewhere else, and a chain cut off or rewritten later is noticed. */
    public record Head(long count, String hash) {}

    /** Links what was committed lately; false where another node is at it. */
    public boolean linkNew() {
        return lock.whileHolding("audit-chain", LEASE, () -> linkAbove(follower.recentlyLinked()));
    }

    /** Looks for unlinked entries in the whole history, not only among the latest. */
    public boolean linkAll() {
        return lock.whileHolding("audit-chain", LEASE, () -> linkAbove(0));
    }

    private void linkAbove(long id) {
        OptionalLong last = OptionalLong.of(id);
        while (last.isPresent()) {
            last = follower.link(last.getAsLong());
        }
    }

    public Head head() {
        return links.last()
                .map(last -> new Head(last.sequence(), last.hash()))
                .orElseGet(() -> new Head(0, AuditLink.BEFORE_THE_FIRST));
    }

    /** How many entries wait for their link: a few right after a commit, none a minute later. */
    public long unlinked() {
        return entries.countUnlinked();
    }

    public ChainState verify() {
        return verify(null);
    }

    /**
     * Reads the whole chain and computes every hash anew.
     *
     * @param notedHead a head that was noted earlier: it must still stand in the chain
     */
    public ChainState verify(@Nullable String notedHead) {
        Walk walk = new Walk(notedHead);
        List<AuditLink> page;
        do {
            page = links.after(walk.sequence, PAGE);
            Optional<ChainState> broken = walk.firstBroken(page, entriesOf(page));
            if (broken.isPresent()) {
                return broken.get();
            }
        } while (page.size() == PAGE);
        return walk.end(entries.countUnlinked());
    }

    private Map<Long, AuditEntry> entriesOf(List<AuditLink> page) {
        if (page.isEmpty()) {
            return Map.of();
        }
        return entries.byIds(page.stream().map(AuditLink::entryId).toList()).stream()
                .collect(Collectors.toMap(AuditEntry::key, Function.identity()));
    }

    /** One reading from the first link on, with what it has seen so far. */
    private static final class Walk {

        private final @Nullable String notedHead;
        private long sequence;
        private String previous = AuditLink.BEFORE_THE_FIRST;
        private boolean headSeen;

        Walk(@Nullable String notedHead) {
            this.notedHead = notedHead;
            this.headSeen = notedHead == null || notedHead.equals(previous);
        }

        Optional<ChainState> firstBroken(List<AuditLink> page, Map<Long, AuditEntry> entries) {
            for (AuditLink link : page) {
                Optional<ChainState.Fault> fault = fault(link, entries.get(link.entryId()));
                if (fault.isPresent()) {
                    return Optional.of(new ChainState.Broken(link.sequence(), link.entryId(), fault.get()));
                }
                sequence = link.sequence();
                previous = link.hash();
                headSeen |= previous.equals(notedHead);
            }
            return Optional.empty();
        }

        private Optional<ChainState.Fault> fault(AuditLink link, @Nullable AuditEntry entry) {
            if (link.sequence() != sequence + 1) {
                return Optional.of(ChainState.Fault.LINK_MISSING);
            }
            if (!link.previousHash().equals(previous)) {
                return Optional.of(ChainState.Fault.WRONG_PREDECESSOR);
            }
            if (entry == null) {
                return Optional.of(ChainState.Fault.ENTRY_GONE);
            }
            return link.hash().equals(AuditLink.hash(link.sequence(), previous, entry))
                    ? Optional.empty()
                    : Optional.of(ChainState.Fault.CHANGED);
        }

        ChainState end(long unlinked) {
            return headSeen
                    ? new ChainState.Intact(sequence, previous, unlinked)
                    : new ChainState.Broken(sequence, null, ChainState.Fault.HEAD_ABSENT);
        }
    }
}
