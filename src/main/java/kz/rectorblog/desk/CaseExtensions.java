package kz.rectorblog.desk;

import jakarta.inject.Singleton;
import java.util.Optional;
import kz.rectorblog.chasing.ExtensionNotice;
import kz.rectorblog.chasing.ExtensionNotices;
import kz.rectorblog.forwarding.Extension;
import kz.rectorblog.forwarding.Extensions;

/** A case's extension, and whether its author has been told of it. */
@Singleton
class CaseExtensions {

    private final Extensions extensions;
    private final ExtensionNotices notices;

    CaseExtensions(Extensions extensions, ExtensionNotices notices) {
        this.extensions = extensions;
        this.notices = notices;
    }

    Optional<Extension> of(long submissionId) {
        return extensions.of(submissionId);
    }

    ExtensionNotice notice(Extension extension) {
        return notices.of(extension);
    }
}
