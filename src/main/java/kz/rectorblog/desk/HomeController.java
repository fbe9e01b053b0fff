package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import kz.rectorblog.forwarding.WorkList;
import kz.rectorblog.review.QueueFilter;
import kz.rectorblog.review.QueueFilter.Quarantine;
import kz.rectorblog.staff.May;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Reader;
import kz.rectorblog.web.SignedIn;

/** Where a day at the desk begins, by what one may do: the queue, one's own cases, or the rector's overview. */
@Controller("/desk")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class HomeController {

    private final QueueRoom room;
    private final WorkList work;
    private final Frames frames;
    private final Pages pages;

    HomeController(QueueRoom room, WorkList work, Frames frames, Pages pages) {
        this.room = room;
        this.work = work;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> home(HttpRequest<?> request) {
        SignedIn reader = Reader.of(request);
        if (reader.may(May.READ_QUEUE) && reader.may(May.ANSWER)) {
            return pages.show("desk/home", frames.of(request), overview(reader));
        }
        return HttpResponse.seeOther(URI.create(address(reader)));
    }

    private static String address(SignedIn reader) {
        if (reader.may(May.REVIEW)) {
            return "/desk/queue";
        }
        if (reader.may(May.READ_QUEUE)) {
            return "/desk/queue?scope=ALL"; // an auditor looks at what was decided, not only at what waits
        }
        return reader.may(May.ANSWER) ? "/desk/work" : "/admin";
    }

    private HomePage overview(SignedIn reader) {
        QueueFilter open = QueueFilter.open(reader.may(May.SEE_QUARANTINED) ? Quarantine.SHOWN : Quarantine.ABSENT);
        return new HomePage(
                room.excerpt(open.overdueOn(room.today()), reader),
                room.excerpt(open.in(Stage.ANSWER_SUBMITTED), reader),
                work.toAnswer(reader.staffId()));
    }
}
