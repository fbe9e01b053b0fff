package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import kz.rectorblog.desk.ActionResult.Done;
import kz.rectorblog.desk.ActionResult.Refused;
import kz.rectorblog.forwarding.ExtensionReason;
import kz.rectorblog.forwarding.ExtensionResult.AlreadyExtended;
import kz.rectorblog.forwarding.ExtensionResult.Extended;
import kz.rectorblog.forwarding.ExtensionResult.NoFacts;
import kz.rectorblog.forwarding.ExtensionResult.NoReason;
import kz.rectorblog.forwarding.ExtensionResult.NotExtensible;
import kz.rectorblog.forwarding.ExtensionResult.TermPassed;
import kz.rectorblog.forwarding.Extensions;
import kz.rectorblog.staff.May;

/** Extends the term once, with reasons; the author is told. */
@Controller("/desk/submissions/{number}/extension")
@Secured(May.EXTEND)
@ExecuteOn(TaskExecutors.BLOCKING)
class ExtensionController {

    private final Extensions extensions;
    private final CaseActions cases;

    ExtensionController(Extensions extensions, CaseActions cases) {
        this.extensions = extensions;
        this.cases = cases;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(request, number, "extension", (submission, form, staffId) -> switch (extensions.extend(
                submission, form.seen(), form.choice(ExtensionReason.class, "basis"), form.text("facts"), staffId)) {
            case Extended _ -> new Done("extended");
            case NotExtensible _ -> Refused.at("basis", "desk.error.not-extensible");
            case AlreadyExtended(var due) -> Refused.at("basis", "desk.error.already-extended", due);
            case TermPassed(var due) -> Refused.at("basis", "desk.error.extension-term", due);
            case NoReason _ -> Refused.at("basis", "desk.error.basis");
            case NoFacts _ -> Refused.at("facts", "desk.error.facts");
        });
    }
}
