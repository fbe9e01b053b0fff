package kz.rectorblog.audit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import kz.rectorblog.common.Actor;

@Singleton
class TestClerk {

    private final AuditTrail trail;

    TestClerk(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional
    void record(String detail) {
        trail.record(null, "TEST", detail, Actor.SYSTEM);
    }
}
