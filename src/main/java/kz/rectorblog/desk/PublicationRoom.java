package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.audit.AuditEntry;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.desk.ActionResult.Done;
import kz.rectorblog.desk.ActionResult.LookFirst;
import kz.rectorblog.desk.ActionResult.Refused;
import kz.rectorblog.submission.Seen;
import kz.rectorblog.submission.StaleCase;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.VisibilityStep;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;

/** Shows what will be public until a moderator has looked at exactly that, then publishes it. */
@Singleton
class PublicationRoom {

    private final Previews previews;
    private final ApprovalDesk desk;
    private final AuditTrail audit;
    private final Frames frames;
    private final Pages pages;

    PublicationRoom(Previews previews, ApprovalDesk desk, AuditTrail audit, Frames frames, Pages pages) {
        this.previews = previews;
        this.desk = desk;
        this.audit = audit;
        this.frames = frames;
        this.pages = pages;
    }

    /** Empty where there is nothing to publish now. */
    Optional<HttpResponse<?>> open(HttpRequest<?> request, Submission submission) {
        if (!VisibilityStep.PUBLISH.allowedFrom(submission.visibility())) {
            return Optional.empty();
        }
        return previews.of(submission, Masks.ADVISED)
                .map(preview -> page(request, new PreviewPage(submission, preview, seen(submission), false)));
    }

    ActionResult publish(HttpRequest<?> request, Submission submission, CaseForm form, long staffId) {
        form.seen().mustStillHold(submission);
        if (submission.quarantined()) {
            return Refused.at("publication", "desk.error.quarantine-public");
        }
        Preview preview = previews.of(submission, Masks.of(form)).orElseThrow(() -> new StaleCase(submission.name()));
        boolean lookedAt = preview.hash().equals(form.text("looked-at"));
        if (!form.ticked("confirm") || !lookedAt || !preview.notFound().isEmpty()) {
            boolean again = form.ticked("confirm") && !lookedAt;
            return new LookFirst(page(request, new PreviewPage(submission, preview, form.seen(), again)));
        }
        desk.publish(submission, form.seen(), preview, staffId);
        return new Done("published");
    }

    private HttpResponse<?> page(HttpRequest<?> request, PreviewPage page) {
        return pages.show("desk/publication", frames.of(request), page);
    }

    private Seen seen(Submission submission) {
        List<AuditEntry> history = audit.of(submission.key());
        Long last = history.isEmpty() ? null : history.getLast().id();
        return Seen.of(submission, last == null ? 0 : last);
    }
}
