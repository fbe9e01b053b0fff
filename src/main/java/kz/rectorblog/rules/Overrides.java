package kz.rectorblog.rules;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import kz.rectorblog.moderation.Effect;
import kz.rectorblog.moderation.RuleBook;

/** The rows of the overrides; each beginning and each end stands in the history too. */
@Singleton
class Overrides {

    private final OverrideRepository rows;
    private final AuditTrail audit;
    private final Clock clock;

    Overrides(OverrideRepository rows, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that hold now as far as time is concerned; of one rule's, the later one counts. */
    List<DeclaredOverride> holding() {
        return rows.holding(clock.instant());
    }

    /** @return false where another override of the rule goes on than the wish wants replaced */
    @Transactional
    boolean declare(OverrideWish wish, long staffId) {
        Optional<DeclaredOverride> ongoing = rows.ongoing().stream()
                .filter(each -> each.rule().equals(wish.rule()))
                .findFirst();
        if (!ongoing.map(DeclaredOverride::key).equals(wish.replacing())) {
            return false;
        }
        ongoing.ifPresent(former -> end(former, Ending.REPLACED, Actor.staff(staffId)));
        DeclaredOverride declared = rows.save(row(wish, staffId));
        String detail = declared.words() + "; until " + declared.expiresAt() + "; " + declared.reason();
        audit.record(null, "OVERRIDE_RULE", detail, Actor.staff(staffId));
        return true;
    }

    /** @return false where it had come to its end already */
    @Transactional
    boolean withdraw(long id, long staffId) {
        return rows.findById(id)
                .filter(override -> end(override, Ending.WITHDRAWN, Actor.staff(staffId)))
                .isPresent();
    }

    /** Ends what has expired and what the files have caught up with. */
    @Transactional
    void endDue(RuleBook files) {
        Instant now = clock.instant();
        for (DeclaredOverride each : rows.ongoing()) {
            if (!each.expiresAt().isAfter(now)) {
                end(each, Ending.EXPIRED, Actor.SYSTEM);
            } else if (!each.override().concerns(files)) {
                end(each, Ending.CAUGHT_UP, Actor.SYSTEM);
            }
        }
    }

    private boolean end(DeclaredOverride override, Ending ending, Actor by) {
        boolean ended = rows.end(override.key(), ending, clock.instant()) == 1;
        if (ended) {
            audit.record(null, "END_OVERRIDE", override.words() + "; " + ending, by);
        }
        return ended;
    }

    private DeclaredOverride row(OverrideWish wish, long staffId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new DeclaredOverride(
                null,
                wish.rule(),
                wish.version(),
                wish.effect().map(Effect::consideration).orElse(null),
                wish.effect().map(Effect::publication).orElse(null),
                wish.reason(),
                staffId,
                now,
                now.plus(wish.lasting()),
                null,
                null);
    }
}
