package kz.rectorblog.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Five wrong passwords in a quarter of an hour close an address for a while, whether anybody has it or not. */
@Singleton
class SignInThrottle {

    static final int MOST_FAILURES = 5;
    static final Duration WITHIN = Duration.ofMinutes(15);

    private final SignInFailureRepository failures;
    private final Clock clock;

    SignInThrottle(SignInFailureRepository failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** From when on this address may be tried again; empty where it may be now. */
    Optional<Instant> closedUntil(String address) {
        List<Instant> latest = failures.latest(address, clock.instant().minus(WITHIN), MOST_FAILURES);
        return latest.size() < MOST_FAILURES
                ? Optional.empty()
                : Optional.of(latest.getLast().plus(WITHIN));
    }

    void failed(String address) {
        failures.save(new SignInFailure(null, address, clock.instant()));
    }

    void succeeded(String address) {
        failures.forget(address);
    }
}
