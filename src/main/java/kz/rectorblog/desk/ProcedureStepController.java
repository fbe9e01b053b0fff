package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Set;
import java.util.stream.Collectors;
import kz.rectorblog.proceedings.ProceedingsDesk;
import kz.rectorblog.proceedings.StepEntry;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.TypedForm;

/** Records that a step of the case's procedure was taken: by whoever reviews, approves or must answer it. */
@Controller("/desk/submissions/{number}/procedure-step")
@Secured({May.REVIEW, May.APPROVE_ANSWER, May.ANSWER})
@ExecuteOn(TaskExecutors.BLOCKING)
class ProcedureStepController {

    /** Before the id of a field of the form that the step gives out. */
    static final String FIELD = "given-";

    private final ProceedingsDesk desk;
    private final CaseActions cases;

    ProcedureStepController(ProceedingsDesk desk, CaseActions cases) {
        this.desk = desk;
        this.cases = cases;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(
                request,
                number,
                "procedure-step",
                (submission, form, staffId) ->
                        Recordings.tell(desk.record(submission, form.seen(), entry(form), staffId), "step-recorded"));
    }

    private static StepEntry entry(CaseForm form) {
        return new StepEntry(
                form.text("step"),
                form.text("body"),
                form.text("note"),
                Set.copyOf(form.all("paper")),
                form.typed().fields().stream()
                        .filter(field -> field.name().startsWith(FIELD))
                        .collect(Collectors.toMap(
                                field -> field.name().substring(FIELD.length()),
                                TypedForm.Field::value,
                                (first, second) -> first)));
    }
}
