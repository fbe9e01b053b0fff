package kz.rectorblog.notification;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.moderation.Ground;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Visibility;
import kz.rectorblog.submission.VisibilityStep;
import kz.rectorblog.web.Texts;

/** Letters that bring an outcome: with its grounds, its reasons and, where the author may disagree, how to complain. */
@Singleton
class DecisionLetters {

    private static final Pattern GROUND = Pattern.compile("G\\d\\d");

    private final CaseFacts facts;
    private final RulesInForce rules;
    private final Procedures procedures;
    private final Deadlines deadlines;

    DecisionLetters(CaseFacts facts, RulesInForce rules, Procedures procedures, Deadlines deadlines) {
        this.facts = facts;
        this.rules = rules;
        this.procedures = procedures;
        this.deadlines = deadlines;
    }

    Optional<Letter> returned(AuthorCase subject) {
        if (!subject.standsIn(Stage.RETURNED)) {
            return Optional.empty();
        }
        return decision(Step.RETURN_TO_AUTHOR, subject).map(decision -> {
            List<String> grounds = grounds(decision);
            LetterDraft draft = subject.draft(Step.RETURN_TO_AUTHOR);
            draft.paragraph("body")
                    .points("grounds", titles(grounds, subject.texts()))
                    .passage("reason", decision.reason())
                    .points("advice", advice(grounds, subject))
                    .paragraph("next")
                    .action("correct", subject.trackingPage());
            return subject.letter(draft);
        });
    }

    Optional<Letter> declined(AuthorCase subject) {
        if (!subject.standsIn(Stage.DECLINED)) {
            return Optional.empty();
        }
        return decision(Step.DECLINE, subject).map(decision -> {
            LetterDraft draft = subject.draft(Step.DECLINE);
            draft.paragraph("body")
                    .points("grounds", titles(grounds(decision), subject.texts()))
                    .passage("reason", decision.reason())
                    .shared("complain");
            return subject.letter(draft);
        });
    }

    Optional<Letter> redirected(AuthorCase subject) {
        if (!subject.standsIn(Stage.REDIRECTED)) {
            return Optional.empty();
        }
        return decision(Step.REDIRECT, subject).map(decision -> {
            LocalDate due = redirectDue(subject.submission());
            LetterDraft draft = new LetterDraft(
                    subject.texts(),
                    Step.REDIRECT.name(),
                    subject.number(),
                    subject.texts().date(due));
            draft.paragraph("body");
            if (Deadlines.dayOf(subject.submission().stageSince()).isAfter(due)) {
                draft.paragraph("late");
            }
            if (decision.competentBody() != null) {
                draft.facts(draft.fact("competent-body", decision.competentBody()));
            }
            draft.passage("reason", decision.reason()).paragraph("next").shared("complain");
            return subject.letter(draft);
        });
    }

    Optional<Letter> answered(AuthorCase subject) {
        if (!subject.standsIn(Stage.ANSWERED)) {
            return Optional.empty();
        }
        return facts.approvedAnswer(subject.id()).map(answer -> {
            LetterDraft draft = subject.draft(Step.APPROVE_ANSWER);
            draft.paragraph("body").passage("answer", answer);
            if (subject.isShown(Visibility.PRIVATE)) {
                draft.paragraph("private").points("grounds", groundsAgainstPublication(subject));
            }
            return subject.letter(draft.shared("complain"));
        });
    }

    /** How its procedure ended, in the words of the procedure and of the decision. */
    Optional<Letter> concluded(AuthorCase subject) {
        if (!subject.standsIn(Stage.ANSWERED)) {
            return Optional.empty();
        }
        Procedure procedure = procedures.of(subject.submission().procedureId());
        return facts.conclusion(subject.id()).map(conclusion -> {
            LetterDraft draft = subject.draft(Step.CONCLUDE);
            String outcome = procedure
                    .outcome(conclusion.outcomeId())
                    .map(known -> known.name().in(subject.language()))
                    .orElse("");
            draft.paragraph("body")
                    .facts(
                            draft.fact("procedure", procedure.name().in(subject.language())),
                            draft.fact("outcome", outcome))
                    .passage("decision", conclusion.decision());
            return subject.letter(draft.shared("complain"));
        });
    }

    /** Why the case is not published, in the words of the Regulation. */
    List<String> groundsAgainstPublication(AuthorCase subject) {
        return facts.lastDecision(subject.id(), VisibilityStep.KEEP_PRIVATE.name())
                .map(decision -> titles(grounds(decision), subject.texts()))
                .orElse(List.of());
    }

    /** 3 working days (APPC 65); a letter that is late says so itself. */
    private LocalDate redirectDue(Submission submission) {
        return procedures.clock(submission.procedureId(), deadlines).redirect(submission.received());
    }

    private Optional<CaseFacts.Deciding> decision(Step step, AuthorCase subject) {
        return facts.lastDecision(subject.id(), step.name());
    }

    private List<String> advice(List<String> grounds, AuthorCase subject) {
        return grounds.isEmpty()
                ? List.of()
                : facts.advice(subject.id(), subject.language().code(), grounds);
    }

    private static List<String> grounds(CaseFacts.Deciding decision) {
        return GROUND.matcher(decision.grounds())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private List<String> titles(List<String> grounds, Texts texts) {
        return grounds.stream()
                .map(rules.book().grounds()::get)
                .filter(Objects::nonNull)
                .map(ground -> title(ground, texts))
                .toList();
    }

    private static String title(Ground ground, Texts texts) {
        String title = ground.title().in(texts.language());
        List<String> clauses = Citation.of(ground.source(), texts);
        return clauses.isEmpty() ? title : title + " (" + String.join("; ", clauses) + ")";
    }
}
