package kz.rectorblog.audit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Links committed entries into the chain. Ids are given before the commit, so a smaller id may appear after a larger one
 * was linked; the order of the chain is the order of linking, and each entry is linked once whenever it appears.
 */
@Singleton
class AuditFollower {

    private static final int BATCH = 500;

    /** How many ids other transactions may take while one is open. */
    private static final long LATE_COMERS = 5_000;

    private final AuditEntryRepository entries;
    private final AuditLinkRepository links;
    private final Clock clock;

    AuditFollower(AuditEntryRepository entries, AuditLinkRepository links, Clock clock) {
        this.entries = entries;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Links up to {@value #BATCH} entries above this id that are in the chain nowhere yet.
     *
     * @return the last id linked where there may be more above it; empty at the end
     */
    @Transactional
    OptionalLong link(long afterId) {
        List<AuditEntry> unlinked = entries.unlinked(afterId, BATCH);
        if (!unlinked.isEmpty()) {
            links.saveAll(chained(unlinked));
        }
        return unlinked.size() < BATCH
                ? OptionalLong.empty()
                : OptionalLong.of(unlinked.getLast().key());
    }

    private List<AuditLink> chained(List<AuditEntry> unlinked) {
        Instant now = clock.instant();
        long sequence = links.last().map(AuditLink::sequence).orElse(0L);
        String previous = links.last().map(AuditLink::hash).orElse(AuditLink.BEFORE_THE_FIRST);
        List<AuditLink> chain = new ArrayList<>(unlinked.size());
        for (AuditEntry entry : unlinked) {
            AuditLink link = AuditLink.of(++sequence, previous, entry, now);
            chain.add(link);
            previous = link.hash();
        }
        return chain;
    }

    /** Below this id every entry is linked, unless a transaction stayed open while thousands of others passed it. */
    long recentlyLinked() {
        return Math.max(0, links.highestEntry() - LATE_COMERS);
    }
}
