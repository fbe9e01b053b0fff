package kz.rectorblog.chasing;

import jakarta.inject.Singleton;
import java.util.Optional;
import kz.rectorblog.forwarding.Extension;

/** Whether the author of an extended case has been told of it, and in time (Reg. 3.6). */
@Singleton
public class ExtensionNotices {

    /** Topic and audit action: the author was not told in time, the moderators must do something. */
    public static final String NOTICE_LATE = "NOTICE_LATE";

    private final NoticeRepository notices;
    private final WorkingHours hours;

    ExtensionNotices(NoticeRepository notices, WorkingHours hours) {
        this.notices = notices;
        this.hours = hours;
    }

    public ExtensionNotice of(Extension extension) {
        return new ExtensionNotice(
                extension.noticeDue(),
                notices.sentAt(extension.submissionId(), extension.decidedAt()).orElse(null),
                hours.today());
    }

    /** The day by which the author of this open case should have been told and was not; empty for any other case. */
    public Optional<UntoldExtension> untold(long submissionId) {
        return notices.untold(hours.today()).stream()
                .filter(extension -> extension.submissionId() == submissionId)
                .findFirst();
    }
}
