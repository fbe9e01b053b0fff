package kz.rectorblog.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import kz.rectorblog.review.CaseAccess;
import kz.rectorblog.staff.May;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.SubmissionText;
import kz.rectorblog.submission.Submissions;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Problem;
import kz.rectorblog.web.Problems;
import kz.rectorblog.web.Reader;

/** Published answers to questions like a case, beside the case: what was answered once need not be thought out again. */
@Controller("/desk/submissions/{number}/similar")
@Secured({May.READ_CASE, May.ANSWER})
@ExecuteOn(TaskExecutors.BLOCKING)
class SimilarCaseController {

    private final CaseAccess access;
    private final Submissions submissions;
    private final BlogSearch search;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;

    SimilarCaseController(
            CaseAccess access,
            Submissions submissions,
            BlogSearch search,
            Frames frames,
            Pages pages,
            Problems problems) {
        this.access = access;
        this.submissions = submissions;
        this.search = search;
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, String number) {
        return access.find(number, Reader.of(request))
                .<HttpResponse<?>>map(submission -> like(request, submission))
                .orElseGet(() -> problems.answer(request, Problem.of(HttpStatus.NOT_FOUND, "not-found")));
    }

    private HttpResponse<?> like(HttpRequest<?> request, Submission submission) {
        SubmissionText text = submissions.textOf(submission);
        SimilarPage page = new SimilarPage(
                search.similar(text.subject() + "\n" + text.body(), submission.number(), SimilarController.MOST));
        boolean forScript = request.getHeaders().contains("HX-Request");
        return pages.show(forScript ? "desk/similar" : "desk/similarPage", frames.of(request), page);
    }
}
