package kz.rectorblog.submission;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import kz.rectorblog.calendar.Procedure.Applicant;
import org.jspecify.annotations.Nullable;

/** The row of an {@link Application}; a plain one has none. */
@MappedEntity("application")
record StoredApplication(
        @Id Long submissionId,
        Applicant applicant,
        String people,
        String authority,
        @Nullable String form) {}
