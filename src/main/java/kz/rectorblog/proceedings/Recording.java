package kz.rectorblog.proceedings;

import java.time.Instant;

/** What became of a record. */
public sealed interface Recording {

    record Recorded() implements Recording {}

    /** Nothing that a person records in this procedure. */
    record NoSuchStep() implements Recording {}

    record AlreadyDone(Instant at) implements Recording {}

    /** The procedure knows no such body. */
    record NoSuchBody() implements Recording {}

    /** A receipt names at least one paper. */
    record NoPapers() implements Recording {}

    /** One of the outcomes must be chosen. */
    record NoOutcome() implements Recording {}

    /** The author must be able to read what was decided. */
    record NoDecision() implements Recording {}

    /** Neither whoever must answer, nor somebody who reviews or approves. */
    record NotYours() implements Recording {}
}
