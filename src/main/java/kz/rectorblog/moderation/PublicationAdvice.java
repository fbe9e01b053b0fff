package kz.rectorblog.moderation;

import java.util.List;
import java.util.Set;

/** May this text be shown to everyone? Never an answer to "must we consider it?": see {@link Consideration}. */
public sealed interface PublicationAdvice {

    /** The word for this at the command line's and the API's doors. */
    String code();

    record MayPublish() implements PublicationAdvice {
        @Override
        public String code() {
            return "may-publish";
        }
    }

    /** Publishable once these places are masked; the author's original stays as it was written. */
    record PublishMasked(List<Finding> mask) implements PublicationAdvice {
        @Override
        public String code() {
            return "publish-masked";
        }
    }

    /** Considered and answered privately. The grounds are what the letter to the author quotes. */
    record KeepPrivate(Set<String> grounds) implements PublicationAdvice {
        @Override
        public String code() {
            return "keep-private";
        }
    }

    /** The rules disagree, or one of them failed to run: a person decides. Silence never publishes. */
    record AskModerator(List<Finding> doubts) implements PublicationAdvice {
        @Override
        public String code() {
            return "ask-moderator";
        }
    }
}
