package kz.rectorblog.submission;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.rectorblog.calendar.Procedure.Applicant;

/** Keeps what was filled in when a procedure was started. */
@Singleton
public class Applications {

    private final ApplicationRepository applications;
    private final ApplicationFieldRepository fields;

    Applications(ApplicationRepository applications, ApplicationFieldRepository fields) {
        this.applications = applications;
        this.fields = fields;
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void keep(Submission submission, Application application) {
        if (application.plain()) {
            return;
        }
        long key = submission.key();
        applications.save(new StoredApplication(
                key, application.applicant(), application.people(), application.authority(), application.form()));
        application
                .fields()
                .forEach((field, content) -> fields.save(new StoredApplicationField(null, key, field, content)));
    }

    public Application of(Submission submission) {
        Optional<StoredApplication> stored = applications.findBySubmissionId(submission.key());
        return stored.map(row -> new Application(
                        submission.procedureId(),
                        row.applicant(),
                        row.people(),
                        row.authority(),
                        row.form(),
                        fieldsOf(submission.key())))
                .orElseGet(
                        () -> new Application(submission.procedureId(), Applicant.INDIVIDUAL, "", "", null, Map.of()));
    }

    private Map<String, String> fieldsOf(long submissionId) {
        Map<String, String> filled = new LinkedHashMap<>();
        fields.findBySubmissionIdOrderById(submissionId).forEach(each -> filled.put(each.field(), each.content()));
        return filled;
    }
}
