package kz.rectorblog.moderation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs every rule of one book over a submission. Safe for any thread. */
public final class Assessor {

    /** A rule that takes longer than this on one submission is not trusted: a person is asked. */
    private static final long TIME_BOX_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final RuleBook book;
    private final long timeBoxNanos;

    public Assessor(RuleBook book) {
        this(book, TIME_BOX_NANOS);
    }

    Assessor(RuleBook book, long timeBoxNanos) {
        this.book = book;
        this.timeBoxNanos = timeBoxNanos;
    }

    public RuleBook book() {
        return book;
    }

    /** Never throws for a text: what a rule cannot do becomes a finding that asks a moderator. */
    public Assessment assess(SubmittedText submitted) {
        return assess(new Draft(submitted, book.vocabulary()));
    }

    /** What stands in an answer of the university. Guesses are left out: they were learnt from letters to it. */
    public List<Finding> findingsInAnswer(String answer) {
        return assess(SubmittedText.of(answer)).findings().stream()
                .filter(finding -> !finding.isGuess())
                .toList();
    }

    Assessment assess(Draft draft) {
        List<Finding> found = new ArrayList<>();
        List<Finding> faults = new ArrayList<>();
        for (Rule rule : book.rules()) {
            if (!rule.isGuess()) {
                run(rule, draft, found, faults);
            }
        }
        Set<String> spoken = found.stream().map(Finding::ground).collect(Collectors.toSet());
        for (Rule rule : book.rules()) {
            if (rule.isGuess() && !spoken.contains(rule.ground())) {
                run(rule, draft, found, faults);
            }
        }
        Verdicts verdicts = new Verdicts(book, found, faults);
        return new Assessment(
                draft.language(),
                verdicts.consideration(),
                verdicts.publication(),
                Findings.ordered(found, faults),
                book.hash(),
                hash(draft.submitted()));
    }

    private void run(Rule rule, Draft draft, List<Finding> found, List<Finding> faults) {
        long started = System.nanoTime();
        try {
            found.addAll(rule.findIn(draft));
        } catch (Exception | StackOverflowError broken) {
            faults.add(book.fault(rule));
            return;
        }
        if (System.nanoTime() - started > timeBoxNanos) {
            faults.add(book.fault(rule));
        }
    }

    private static String hash(SubmittedText submitted) {
        StringBuilder everything = new StringBuilder();
        for (Field field : Field.values()) {
            everything.append(submitted.in(field)).append('\0');
        }
        return sha256(everything.toString());
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
