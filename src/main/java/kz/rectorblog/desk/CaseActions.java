package kz.rectorblog.desk;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import kz.rectorblog.desk.ActionResult.Done;
import kz.rectorblog.desk.ActionResult.Left;
import kz.rectorblog.desk.ActionResult.LookFirst;
import kz.rectorblog.desk.ActionResult.Refused;
import kz.rectorblog.review.CaseAccess;
import kz.rectorblog.submission.StaleCase;
import kz.rectorblog.submission.StepNotAllowed;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.web.Problem;
import kz.rectorblog.web.Problems;
import kz.rectorblog.web.Reader;
import kz.rectorblog.web.SignedIn;

/** The one way in which a form acts on a case: open it, do it, show what it came to. */
@Singleton
class CaseActions {

    /** What one form asks for. */
    interface Action {
        ActionResult on(Submission submission, CaseForm form, long staffId);
    }

    private final CaseAccess access;
    private final CasePages pages;
    private final Problems problems;

    CaseActions(CaseAccess access, CasePages pages, Problems problems) {
        this.access = access;
        this.pages = pages;
        this.problems = problems;
    }

    /** @param formName the form's name on the case page, where a refusal shows it again */
    HttpResponse<?> act(HttpRequest<?> request, String number, String formName, Action action) {
        SignedIn reader = Reader.of(request);
        Optional<Submission> found = access.find(number, reader);
        if (found.isEmpty()) {
            return problems.answer(request, Problem.of(HttpStatus.NOT_FOUND, "not-found"));
        }
        Submission submission = found.get();
        CaseForm form = CaseForm.of(formName, request);
        try {
            return switch (action.on(submission, form, reader.staffId())) {
                case Done(String notice) ->
                    HttpResponse.seeOther(UriBuilder.of("/desk/submissions/" + number)
                            .queryParam("done", notice)
                            .build());
                case Left(URI to) -> HttpResponse.seeOther(to);
                case LookFirst(HttpResponse<?> page) -> page;
                case Refused refused -> pages.refused(request, submission, form, refused);
            };
        } catch (StaleCase | StepNotAllowed | OptimisticLockException overtaken) {
            return pages.overtaken(request, access.find(number, reader).orElse(submission), form);
        }
    }
}
