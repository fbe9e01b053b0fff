package kz.rectorblog.moderation;

import java.util.List;
import java.util.Set;

/** Must we answer this? Never an answer to "may all see it?": see {@link PublicationAdvice}. The advice to a person who decides. */
public sealed interface Consideration {

    /** The word for this at the command line's and the API's doors. */
    String code();

    record Consider() implements Consideration {
        @Override
        public String code() {
            return "consider";
        }
    }

    /** Back to the author for correction, with these grounds explained. */
    record Return(Set<String> grounds) implements Consideration {
        @Override
        public String code() {
            return "return";
        }
    }

    record Decline(Set<String> grounds) implements Consideration {
        @Override
        public String code() {
            return "decline";
        }
    }

    /** On to those who are competent: another body, or at once to the officers named for danger. */
    record Redirect(Set<String> grounds) implements Consideration {
        @Override
        public String code() {
            return "redirect";
        }
    }

    /** Only a person can tell, or a rule could not run; these findings say why. */
    record AskModerator(List<Finding> doubts) implements Consideration {
        @Override
        public String code() {
            return "ask-moderator";
        }
    }
}
