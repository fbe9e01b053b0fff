package kz.rectorblog.submission;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.rectorblog.common.Actor;
import kz.rectorblog.common.SecretKeys;
import kz.rectorblog.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** The proof of the e-mail: a link in the first letter. With it the submission is received and registered. */
@Singleton
public class Confirmations {

    /** How long the link in the letter works; after that a fresh one is a click away. */
    static final Duration VALID = Duration.ofDays(7);

    private final EmailConfirmationRepository confirmations;
    private final SubmissionRepository submissions;
    private final SubmissionAuthorRepository authors;
    private final Registration registration;
    private final Outbox outbox;
    private final Clock clock;

    Confirmations(
            EmailConfirmationRepository confirmations,
            SubmissionRepository submissions,
            SubmissionAuthorRepository authors,
            Registration registration,
            Outbox outbox,
            Clock clock) {
        this.confirmations = confirmations;
        this.submissions = submissions;
        this.authors = authors;
        this.registration = registration;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What became of a click on the link. */
    public sealed interface Confirming {

        /** Proven, now or earlier: the author's own page is the next. */
        record Confirmed(String trackingKey) implements Confirming {}

        record Expired() implements Confirming {}

        record Unknown() implements Confirming {}
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void open(Submission submission, @Nullable String formKey) {
        confirmations.save(new EmailConfirmation(
                submission.key(), SecretKeys.next(), formKey, clock.instant().plus(VALID), null));
    }

    /** Whether this showing of the form has been taken in already. */
    boolean knows(@Nullable String formKey) {
        return formKey != null && confirmations.existsByFormKey(formKey);
    }

    /** What the link of the first letter holds, for whoever stands in for the author's mailbox: the demonstration. */
    public Optional<String> keyOfForm(String formKey) {
        return confirmations.findByFormKey(formKey).map(EmailConfirmation::confirmKey);
    }

    /** Whether such a link was ever sent and what it is worth now; changes nothing. */
    public Optional<Confirming> look(String confirmKey) {
        return confirmations.findByConfirmKey(confirmKey).map(this::worth);
    }

    private Confirming worth(EmailConfirmation confirmation) {
        boolean late =
                confirmation.confirmedAt() == null && confirmation.expiresAt().isBefore(clock.instant());
        return late ? new Confirming.Expired() : new Confirming.Confirmed(trackingKey(confirmation));
    }

    /** Receives and registers the submission: the term counts from now. A second click finds it done. */
    @Transactional
    public Confirming confirm(String confirmKey) {
        Optional<EmailConfirmation> found = confirmations.findByConfirmKey(confirmKey);
        if (found.isEmpty()) {
            return new Confirming.Unknown();
        }
        EmailConfirmation confirmation = found.get();
        Confirming worth = worth(confirmation);
        if (worth instanceof Confirming.Confirmed && confirmation.confirmedAt() == null) {
            register(confirmation);
        }
        return worth;
    }

    private void register(EmailConfirmation confirmation) {
        Instant now = clock.instant();
        confirmations.update(confirmation.confirmed(now));
        Submission submission =
                submissions.findById(confirmation.submissionId()).orElseThrow();
        registration.register(submission, Actor.AUTHOR);
    }

    /** Sends a fresh link where the old one is too old. */
    @Transactional
    public void renew(String confirmKey) {
        confirmations
                .findByConfirmKey(confirmKey)
                .filter(confirmation -> confirmation.confirmedAt() == null)
                .ifPresent(this::renew);
    }

    private void renew(EmailConfirmation confirmation) {
        confirmations.update(
                confirmation.renewed(SecretKeys.next(), clock.instant().plus(VALID)));
        outbox.announce(Lifecycle.SUBMITTED, confirmation.submissionId(), "");
    }

    private String trackingKey(EmailConfirmation confirmation) {
        return authors.findBySubmissionId(confirmation.submissionId())
                .orElseThrow()
                .trackingKey();
    }
}
