package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.answering.DraftedAnswer;
import kz.rectorblog.answering.Outcome;
import kz.rectorblog.staff.May;

/** Keeps the draft of an answer, or hands it in for approval. */
@Controller("/desk/submissions/{number}/answer")
@Secured(May.ANSWER)
@ExecuteOn(TaskExecutors.BLOCKING)
class AnswerController {

    private final AnswerDesk desk;
    private final CaseActions cases;

    AnswerController(AnswerDesk desk, CaseActions cases) {
        this.desk = desk;
        this.cases = cases;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(
                request,
                number,
                "answer",
                (submission, form, staffId) -> AnswerResults.tell(
                        form.ticked("submit")
                                ? desk.submit(submission, form.seen(), written(form), staffId)
                                : desk.save(submission, form.seen(), written(form), staffId)));
    }

    private static DraftedAnswer written(CaseForm form) {
        int draftVersion = form.number("draft").map(Long::intValue).orElse(DraftedAnswer.NONE);
        return new DraftedAnswer(draftVersion, form.choice(Outcome.class, "outcome"), form.text("body"));
    }
}
