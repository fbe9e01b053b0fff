package kz.rectorblog.publication;

import jakarta.inject.Singleton;
import java.util.Optional;
import kz.rectorblog.outbox.Handling;
import kz.rectorblog.outbox.MessageHandler;
import kz.rectorblog.outbox.OutboxMessage;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;

/** Takes the name off what is public when the author asks so on the tracking page (Reg. 5.6), which knows of no items. */
@Singleton
class AuthorHider implements MessageHandler {

    private final Submissions submissions;
    private final PublicNames names;

    AuthorHider(Submissions submissions, PublicNames names) {
        this.submissions = submissions;
        this.names = names;
    }

    @Override
    public String channel() {
        return "publication";
    }

    @Override
    public boolean wants(String topic) {
        return topic.equals(Lifecycle.HIDE_AUTHOR);
    }

    @Override
    public Handling handle(OutboxMessage message) {
        Optional.ofNullable(message.submissionId())
                .flatMap(submissions::byId)
                .filter(Submission::hideAuthor)
                .ifPresent(names::forget);
        return new Handling.Done();
    }
}
