package kz.rectorblog.answering;

import java.util.Optional;

/**
 * What an executor wrote into the form.
 *
 * @param draftVersion the version of the draft that the form showed; {@link #NONE} where there was none
 */
public record DraftedAnswer(int draftVersion, Optional<Outcome> outcome, String body) {

    public static final int NONE = -1;
}
