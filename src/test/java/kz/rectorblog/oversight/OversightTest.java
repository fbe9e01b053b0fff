package kz.rectorblog.oversight;

import static kz.rectorblog.staff.CastMember.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import kz.rectorblog.Browsers;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import kz.rectorblog.audit.AuditChain;
import kz.rectorblog.outbox.Handling;
import kz.rectorblog.outbox.MessageHandler;
import kz.rectorblog.outbox.Outbox;
import kz.rectorblog.outbox.OutboxDesk;
import kz.rectorblog.outbox.OutboxMessage;
import kz.rectorblog.outbox.OutboxRunner;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class OversightTest {

    private final Browsers browsers;
    private final Announcer announcer;
    private final OutboxRunner runner;
    private final OutboxDesk desk;
    private final AuditChain chain;

    OversightTest(Browsers browsers, Announcer announcer, OutboxRunner runner, OutboxDesk desk, AuditChain chain) {
        this.browsers = browsers;
        this.announcer = announcer;
        this.runner = runner;
        this.desk = desk;
        this.chain = chain;
    }

    @Test
    void anAdministratorSeesAGivenUpMessageAndTriesItAgainAnAuditorOnlySees() {
        announcer.announce();
        runner.runDue();
        long id = desk.givenUp(1).getFirst().key();

        TestPage auditor = browsers.of(BOTAGOZ).get("/admin/outbox");
        assertThat(auditor.text()).contains("no such mailbox");
        assertThat(auditor.html()).doesNotContain("/retry");
        assertThat(browsers.of(BOTAGOZ)
                        .submit("/admin/outbox/" + id + "/retry", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(desk.givenUp(1)).isNotEmpty();

        TestBrowser administrator = browsers.of(TIMUR);
        assertThat(administrator.get("/admin/outbox").html()).contains("/admin/outbox/" + id + "/retry");
        TestPage after = administrator.submit("/admin/outbox/" + id + "/retry", Map.of());

        assertThat(after.path()).isEqualTo("/admin/outbox");
        assertThat(desk.givenUp(1)).isEmpty();
        assertThat(browsers.of(BOTAGOZ).get("/admin/audit").text()).contains("Тимур Ли", "outbox " + id);
    }

    @Test
    void theHistoryIsForAuditorsAndSaysWhetherItsChainIsIntact() {
        TestBrowser auditor = browsers.of(BOTAGOZ);
        chain.linkAll();
        String head = chain.head().hash();

        assertThat(auditor.get("/admin/audit").text()).contains("Ботагөз Нұрланова", head);
        assertThat(auditor.get("/admin/audit/chain?head=" + head).text())
                .contains("Тізбек бүтін", "Жазып алынған хеш тізбекте бар");
        assertThat(auditor.get("/admin/audit/chain?head=" + "f".repeat(64)).text())
                .contains("Тізбек бұзылған");
        assertThat(auditor.get("/admin/audit?number=RB-2026-999999").text())
                .contains("RB-2026-999999 нөмірлі өтініш жоқ");
        assertThat(browsers.of(MARAT).get("/admin/audit").status()).isEqualTo(403);
    }

    @Singleton
    static class Announcer {

        private final Outbox outbox;

        Announcer(Outbox outbox) {
            this.outbox = outbox;
        }

        @Transactional
        void announce() {
            outbox.announce("OVERSIGHT_TEST", null, "");
        }
    }

    @Singleton
    static final class DeadEnd implements MessageHandler {

        @Override
        public String channel() {
            return "staff-letter-test";
        }

        @Override
        public boolean wants(String topic) {
            return topic.equals("OVERSIGHT_TEST");
        }

        @Override
        public Handling handle(OutboxMessage message) {
            return new Handling.GiveUp("no such mailbox");
        }
    }
}
