package kz.rectorblog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.stream.IntStream;
import kz.rectorblog.audit.ChainState.Broken;
import kz.rectorblog.audit.ChainState.Fault;
import kz.rectorblog.audit.ChainState.Intact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AuditChainTest {

    private final AuditChain chain;
    private final AuditVandal vandal;
    private final TestClerk clerk;

    AuditChainTest(AuditChain chain, AuditVandal vandal, TestClerk clerk) {
        this.chain = chain;
        this.vandal = vandal;
        this.clerk = clerk;
    }

    @BeforeEach
    void tenEntries() {
        vandal.burnLinks();
        vandal.burnEntries();
        record(10);
        chain.linkNew();
    }

    @Test
    void everyEntryIsLinkedOnceAndTheChainIsIntact() {
        record(3);
        chain.linkNew();
        chain.linkAll();

        assertThat(chain.verify()).isEqualTo(new Intact(13, chain.head().hash(), 0));
        assertThat(chain.head().count()).isEqualTo(13);
    }

    @Test
    void moreThanOneBatchIsLinkedInOneGo() {
        record(1_203);
        chain.linkNew();

        assertThat(chain.verify()).isEqualTo(new Intact(1_213, chain.head().hash(), 0));
    }

    @Test
    void anEntryThatIsNotLinkedYetIsReported() {
        record(2);

        assertThat(chain.verify()).isEqualTo(new Intact(10, chain.head().hash(), 2));
    }

    @Test
    void anEntryWithASmallerIdThatCommitsLateIsLinkedToo() {
        long late = entryAt(10) + 500;
        vandal.insertAt(late + 100, "later number");
        chain.linkNew();
        vandal.insertAt(late, "early number, late commit");

        chain.linkNew();

        assertThat(chain.verify()).isEqualTo(new Intact(12, chain.head().hash(), 0));
    }

    @Test
    void aChangedWordIsFound() {
        vandal.change(entryAt(4), "another reason");

        assertThat(chain.verify()).isEqualTo(new Broken(4, entryAt(4), Fault.CHANGED));
    }

    @Test
    void aChangedTimeIsFound() {
        vandal.moveInTime(entryAt(7));

        assertThat(chain.verify()).isEqualTo(new Broken(7, entryAt(7), Fault.CHANGED));
    }

    @Test
    void aDeletedEntryIsFound() {
        vandal.removeForGood(entryAt(5));

        assertThat(chain.verify()).isEqualTo(new Broken(5, entryAt(5), Fault.ENTRY_GONE));
    }

    @Test
    void anEntryDeletedWithItsLinkIsFound() {
        vandal.removeForGood(entryAt(5));
        vandal.removeLink(5);

        assertThat(chain.verify()).isEqualTo(new Broken(6, entryAt(6), Fault.LINK_MISSING));
    }

    @Test
    void aGapClosedByRenumberingIsFound() {
        vandal.removeForGood(entryAt(5));
        vandal.removeLink(5);
        vandal.closeGap(5);

        assertThat(chain.verify()).isEqualTo(new Broken(5, entryAt(5), Fault.WRONG_PREDECESSOR));
    }

    @Test
    void twoEntriesInEachOthersPlaceAreFound() {
        vandal.swapLinks(3, 8);

        assertThat(chain.verify()).isEqualTo(new Broken(3, entryAt(3), Fault.CHANGED));
    }

    @Test
    void anInsertedLinkIsFound() {
        vandal.openGap(6);
        long never = entryAt(10) + 777;
        vandal.insertAt(never, "never happened");
        vandal.forgeLink(6, never);

        assertThat(chain.verify()).isEqualTo(new Broken(6, never, Fault.CHANGED));
    }

    @Test
    void aTailCutOffIsFoundAgainstANotedHeadOnly() {
        String noted = chain.head().hash();
        vandal.cutAfter(8);

        assertThat(chain.verify()).isEqualTo(new Intact(8, chain.head().hash(), 0));
        assertThat(chain.verify(noted)).isEqualTo(new Broken(8, null, Fault.HEAD_ABSENT));
    }

    @Test
    void anOlderNotedHeadStillStandsInAGrownChain() {
        String noted = chain.head().hash();
        record(5);
        chain.linkNew();

        assertThat(chain.verify(noted)).isInstanceOf(Intact.class);
    }

    private long entryAt(long sequence) {
        return vandal.entryAt(sequence);
    }

    private void record(int count) {
        IntStream.range(0, count).forEach(i -> clerk.record("себебі " + i));
    }
}
