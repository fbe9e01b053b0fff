package kz.rectorblog.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/** Words for what the framework refuses by itself: no such page, wrong method, too long, not readable. */
@Singleton
class ErrorAnswers implements ErrorResponseProcessor<byte[]> {

    private final Problems problems;
    private final long largestRequest;

    ErrorAnswers(Problems problems, HttpServerConfiguration server) {
        this.problems = problems;
        this.largestRequest = server.getMaxRequestSize();
    }

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        List<String> details =
                context.getErrors().stream().map(Error::getMessage).toList();
        Problem problem = problem(HttpStatus.valueOf(response.code())).withDetails(details);
        MutableHttpResponse<byte[]> answer = problems.answer(context.getRequest(), problem);
        response.getHeaders().forEachValue((name, value) -> {
            if (!answer.getHeaders().contains(name)) {
                answer.header(name, value);
            }
        });
        return answer;
    }

    Problem problem(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> Problem.of(status, "sign-in-needed");
            case FORBIDDEN -> Problem.of(status, "forbidden");
            case NOT_FOUND -> Problem.of(status, "not-found");
            case METHOD_NOT_ALLOWED -> Problem.of(status, "wrong-method");
            case CONFLICT -> Problem.of(status, "stale");
            case REQUEST_ENTITY_TOO_LARGE -> Problem.tooLarge(largestRequest);
            case UNSUPPORTED_MEDIA_TYPE -> Problem.of(status, "wrong-type");
            case TOO_MANY_REQUESTS -> Problem.of(status, "too-many");
            case SERVICE_UNAVAILABLE -> Problem.of(status, "unavailable");
            default -> Problem.of(status, status.getCode() < 500 ? "bad-request" : "fault");
        };
    }
}
