package kz.rectorblog.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Pages that go wrong in each way; for the tests of this package only. */
@Controller("/")
@Requires(property = "trial")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class TrialController {

    private final DataSource database;

    TrialController(DataSource database) {
        this.database = database;
    }

    @Get("/kk/trial/fault")
    String fault() {
        throw new IllegalArgumentException("Айгүл typed this");
    }

    @Get("/ru/trial/silent")
    HttpResponse<?> silent() {
        return HttpResponse.notFound();
    }

    @Post(uri = "/{language}/trial", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    String send(HttpRequest<?> request, String language, @Body Map<String, Object> form) throws SQLException {
        try (Connection connection = io.micronaut.data.connection.jdbc.advice.DelegatingDataSource.unwrapDataSource(
                        database)
                .getConnection()) {
            connection.createStatement().execute("SELECT 1");
        }
        return "got " + form.get("subject");
    }

    @Post(uri = "/api/v1/trial", consumes = MediaType.APPLICATION_JSON)
    String program(@Body Map<String, Object> body) {
        return "got " + body.get("subject");
    }

    @Get("/desk/trial")
    @Secured("READ_QUEUE")
    String desk() {
        return "queue";
    }

    @Post(uri = "/desk/trial", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("READ_QUEUE")
    String decide(@Body Map<String, Object> form) {
        return "decided " + form.get("reason");
    }
}
