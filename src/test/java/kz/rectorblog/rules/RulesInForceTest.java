package kz.rectorblog.rules;

import static kz.rectorblog.staff.CastMember.TIMUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.StaffCast;
import kz.rectorblog.audit.AuditEntry;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.Actor;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.moderation.Assessor;
import kz.rectorblog.moderation.BrokenRule;
import kz.rectorblog.moderation.CopiedBook;
import kz.rectorblog.moderation.Effect;
import kz.rectorblog.moderation.RuleBook;
import kz.rectorblog.moderation.SubmittedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

@MicronautTest(transactional = false)
class RulesInForceTest {

    private static final String CAPITALS = "grounds/g15-capitals.yaml";
    private static final String RULE = "capitals/mostly";
    private static final String SHOUTED = "ЖАТАҚХАНАДА СУ ЖОҚ ҚАШАН ҚОСАСЫЗДАР АЙТЫҢЫЗДАРШЫ.";
    private static final Effect DECLINED =
            new Effect(Effect.OnConsideration.DECLINE, Effect.OnPublication.KEEP_PRIVATE);

    @TempDir
    Path folder;

    private final Overrides overrides;
    private final KeptBooks kept;
    private final AuditTrail audit;
    private final AdjustableClock clock;
    private final long admin;
    private CopiedBook copy;
    private RulesInForce rules;

    RulesInForceTest(Overrides overrides, KeptBooks kept, AuditTrail audit, AdjustableClock clock, StaffCast cast) {
        this.overrides = overrides;
        this.kept = kept;
        this.audit = audit;
        this.clock = clock;
        this.admin = cast.of(TIMUR).id();
    }

    @BeforeEach
    void aBookOfOurOwn() throws IOException {
        copy = CopiedBook.into(folder);
        rules = node();
    }

    @AfterEach
    void nothingGoesOn() {
        overrides.holding().forEach(each -> overrides.withdraw(each.key(), admin));
        clock.advance(Duration.ofDays(31));
    }

    @Test
    void aChangedFileTakesEffectWithoutARestart() throws IOException {
        String before = rules.book().hash();
        copy.change(CAPITALS, "fewest-letters: 20", "fewest-letters: 19");
        rules.follow();

        assertThat(rules.book().hash()).as("it may still be written to").isEqualTo(before);
        rules.follow();

        assertThat(rules.book().hash())
                .isNotEqualTo(before)
                .isEqualTo(copy.load().hash());
        assertThat(judged().rulesHash()).isEqualTo(copy.load().hash());
        assertThat(rules.now().trouble()).isEmpty();
    }

    @Test
    void aChangedLexiconAndANewRuleTakeEffectToo() throws IOException {
        copy.change("lexicons/en.tsv", "fuck|phuck|", "fuck|zzyzx|phuck|");
        Files.writeString(
                folder.resolve("grounds/g15-again.yaml"),
                Files.readString(folder.resolve(CAPITALS)).replace(RULE, "capitals/again"));
        settle();

        assertThat(rules.book().hash()).isEqualTo(copy.load().hash());
        assertThat(rules.book().rule("capitals/again")).isPresent();
    }

    @Test
    void aBrokenFileLeavesTheOldBookInForceAndIsTold() throws IOException {
        String before = rules.book().hash();
        copy.change(CAPITALS, "kind: capitals", "kind: magic");
        settle();

        assertThat(rules.book().hash()).isEqualTo(before);
        assertThat(judged().consideration().code()).isEqualTo("return");
        assertThat(rules.now().trouble()).hasValueSatisfying(trouble -> {
            assertThat(trouble.file()).isEqualTo(CAPITALS);
            assertThat(trouble.line()).isPositive();
            assertThat(trouble.reason()).contains("unknown detector 'magic'");
        });

        assertThat(health()).isEqualTo("OLD_RULES");

        copy.change(CAPITALS, "kind: magic", "kind: capitals");
        settle();

        assertThat(rules.now().trouble()).as("the file is whole again").isEmpty();
        assertThat(health()).isEqualTo("UP");
        assertThat(rules.book().hash()).isEqualTo(before);
    }

    @Test
    void aRuleWhoseOwnExamplesFailIsNotTakenOver() throws IOException {
        String before = rules.book().hash();
        copy.change(CAPITALS, "fewest-letters: 20", "fewest-letters: 900");
        settle();

        assertThat(rules.book().hash()).isEqualTo(before);
        assertThat(rules.now().trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.reason()).startsWith("expected ["));
    }

    @Test
    void aBookThatIsBrokenAtTheStartStopsIt() throws IOException {
        copy.change(CAPITALS, "kind: capitals", "kind: magic");

        assertThatThrownBy(this::node).isInstanceOf(BrokenRule.class);
    }

    @Test
    void everyBookThatWasInForceIsKeptWhole() throws IOException {
        Assessment before = judged();
        copy.change(CAPITALS, "fewest-letters: 20", "fewest-letters: 19");
        settle();
        declare(Optional.of(DECLINED));
        Assessment after = judged();

        RuleBook old = kept.find(before.rulesHash()).orElseThrow();
        RuleBook overridden = kept.find(after.rulesHash()).orElseThrow();

        assertThat(new Assessor(old).assess(SubmittedText.of(SHOUTED))).isEqualTo(before);
        assertThat(new Assessor(overridden).assess(SubmittedText.of(SHOUTED))).isEqualTo(after);
        assertThat(after.consideration().code()).isEqualTo("decline");
    }

    @Test
    void anOverrideHoldsAtOnceHereAndAtItsNextLookOnAnotherNode() {
        RulesInForce other = node();

        assertThat(declare(Optional.empty())).isEqualTo(new OverrideResult.Done());

        assertThat(judged().consideration().code()).isEqualTo("consider");
        other.follow();
        assertThat(other.book().hash()).isEqualTo(rules.book().hash());
        assertThat(other.now().overrideOf(RULE)).hasValueSatisfying(each -> {
            assertThat(each.reason()).isEqualTo("Басқа тілде қате табады");
            assertThat(each.declaredBy()).isEqualTo(admin);
        });
    }

    @Test
    void anOverrideEndsByItselfAndItsBeginningAndEndStandInTheHistory() {
        String before = rules.book().hash();
        Instant end = clock.instant().plus(Duration.ofDays(3));
        declare(Optional.of(DECLINED));
        clock.setTo(end);
        rules.follow();

        assertThat(rules.book().hash()).isEqualTo(before);
        assertThat(rules.now().overrides()).isEmpty();
        List<AuditEntry> history = audit.latest(Long.MAX_VALUE, 2);
        assertThat(history).extracting(AuditEntry::action).containsExactly("END_OVERRIDE", "OVERRIDE_RULE");
        assertThat(history).extracting(AuditEntry::actorKind).containsExactly(Actor.Kind.SYSTEM, Actor.Kind.STAFF);
        assertThat(history.getFirst().detail())
                .isEqualTo("capitals/mostly " + version() + ": DECLINE, KEEP_PRIVATE; EXPIRED");
        assertThat(history.getLast().detail()).contains(end.toString(), "Басқа тілде қате табады");
    }

    @Test
    void anOverrideEndsWhenTheFileCatchesUpButHoldsWhereTheFileIsStillOld(@TempDir Path elsewhere) throws IOException {
        RulesInForce old = new RulesInForce(CopiedBook.into(elsewhere).folder(), overrides, kept, clock);
        declare(Optional.empty());
        copy.change(CAPITALS, "version: " + version(), "version: " + (version() + 1));
        settle();
        old.follow();

        assertThat(rules.now().overrides()).isEmpty();
        assertThat(judged().consideration().code()).isEqualTo("return");
        assertThat(audit.latest(Long.MAX_VALUE, 1).getFirst().detail()).endsWith("; CAUGHT_UP");
        assertThat(old.now().overrideOf(RULE)).isPresent();
    }

    @Test
    void whoeverDidNotSeeTheOverrideOfAColleagueReplacesNothing() {
        declare(Optional.empty());

        assertThat(declare(Optional.of(DECLINED))).isEqualTo(new OverrideResult.Late());
        assertThat(judged().consideration().code()).isEqualTo("consider");
    }

    @Test
    void oneOverrideReplacesAnotherAndCanBeTakenBack() {
        declare(Optional.empty());
        Optional<Long> first = rules.now().overrideOf(RULE).map(DeclaredOverride::key);
        desk().declare(wish(first, Optional.of(DECLINED)), admin);

        assertThat(judged().consideration().code()).isEqualTo("decline");

        long second = rules.now().overrideOf(RULE).orElseThrow().key();
        assertThat(desk().withdraw(second, admin)).isEqualTo(new OverrideResult.Done());
        assertThat(desk().withdraw(second, admin)).isEqualTo(new OverrideResult.Late());
        assertThat(judged().consideration().code()).isEqualTo("return");
        assertThat(audit.latest(Long.MAX_VALUE, 4))
                .extracting(AuditEntry::action)
                .containsExactly("END_OVERRIDE", "OVERRIDE_RULE", "END_OVERRIDE", "OVERRIDE_RULE");
    }

    @Test
    void anOverrideNeedsAReasonAndAnEndWithinThirtyDays() {
        assertThatThrownBy(() -> new OverrideWish(RULE, 1, Optional.empty(), Optional.empty(), " ", Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new OverrideWish(RULE, 1, Optional.empty(), Optional.empty(), "a", Duration.ofDays(31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String health() {
        return Mono.from(new RuleBookHealth(rules).getResult())
                .map(result -> result.getStatus().getName())
                .block();
    }

    private RulesInForce node() {
        return new RulesInForce(folder, overrides, kept, clock);
    }

    private void settle() {
        rules.follow();
        rules.follow();
    }

    private Assessment judged() {
        return rules.assessor().assess(SubmittedText.of(SHOUTED));
    }

    private RuleDesk desk() {
        return new RuleDesk(overrides, rules);
    }

    private OverrideResult declare(Optional<Effect> effect) {
        return desk().declare(wish(Optional.empty(), effect), admin);
    }

    private int version() {
        return rules.now().files().rule(RULE).orElseThrow().version();
    }

    private OverrideWish wish(Optional<Long> replacing, Optional<Effect> effect) {
        return new OverrideWish(RULE, version(), replacing, effect, "Басқа тілде қате табады", Duration.ofDays(3));
    }
}
