package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.rectorblog.answering.AnswerState;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.ProcedureClock;
import kz.rectorblog.desk.ActionResult.Refused;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.submission.Seen;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Reader;
import kz.rectorblog.web.SignedIn;
import org.jspecify.annotations.Nullable;

/** Shows one case: freshly opened, with a refused form on it (422), or with a form that events overtook (409). */
@Singleton
class CasePages {

    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Clock clock;
    private final RulesInForce rules;
    private final EarlierCases earlier;
    private final Frames frames;
    private final Pages pages;

    CasePages(
            CaseFiles files,
            Deadlines deadlines,
            Clock clock,
            RulesInForce rules,
            EarlierCases earlier,
            Frames frames,
            Pages pages) {
        this.files = files;
        this.deadlines = deadlines;
        this.clock = clock;
        this.rules = rules;
        this.earlier = earlier;
        this.frames = frames;
        this.pages = pages;
    }

    /** @param notice the key of what to say on top; null for nothing */
    HttpResponse<?> show(HttpRequest<?> request, Submission submission, @Nullable String notice) {
        CaseFile file = files.open(submission, Reader.of(request));
        return answer(HttpStatus.OK, request, file, Typed.NOTHING, notice, null);
    }

    HttpResponse<?> refused(HttpRequest<?> request, Submission submission, CaseForm form, Refused refused) {
        CaseFile file = files.open(submission, Reader.of(request));
        Typed typed = new Typed(form.name(), form.typed(), refused.errors());
        return answer(HttpStatus.UNPROCESSABLE_ENTITY, request, file, typed, null, null);
    }

    HttpResponse<?> overtaken(HttpRequest<?> request, Submission submission, CaseForm form) {
        CaseFile file = files.open(submission, Reader.of(request));
        Typed typed = new Typed(form.name(), form.typed(), Map.of());
        return answer(HttpStatus.CONFLICT, request, file, typed, null, meanwhile(file, form));
    }

    private HttpResponse<?> answer(
            HttpStatus status,
            HttpRequest<?> request,
            CaseFile file,
            Typed typed,
            @Nullable String notice,
            @Nullable Meanwhile meanwhile) {
        SignedIn reader = Reader.of(request);
        CasePage page = new CasePage(
                file,
                reader,
                CaseDates.of(file.submission(), clock.instant(), new ProcedureClock(file.procedure(), deadlines)),
                rules.book().grounds(),
                answerFindings(file),
                earlier.namedBy(
                        MarkedText.numbered(file.findings()), file.text().body()),
                typed,
                notice,
                meanwhile);
        return pages.show(status, "desk/case", frames.of(request), page);
    }

    /** A third person's data in an answer must be noticed before they are public. */
    private List<Finding> answerFindings(CaseFile file) {
        return file.answer(AnswerState.SUBMITTED)
                .map(answer -> rules.assessor().findingsInAnswer(answer.body()))
                .orElse(List.of());
    }

    private static Meanwhile meanwhile(CaseFile file, CaseForm form) {
        Seen seen = form.seen();
        List<TextDifference.Run> text = file.texts().stream()
                .filter(old -> old.revision() == seen.textRevision()
                        && old.revision() < file.submission().textRevision())
                .findFirst()
                .map(old -> TextDifference.between(old.body(), file.text().body()))
                .orElse(List.of());
        List<TextDifference.Run> draft = file.answer(AnswerState.DRAFT)
                .filter(stored -> form.name().equals("answer"))
                .map(stored -> TextDifference.between(stored.body(), form.text("body")))
                .orElse(List.of());
        return new Meanwhile(file.since(seen.lastEntry()), text, draft);
    }
}
