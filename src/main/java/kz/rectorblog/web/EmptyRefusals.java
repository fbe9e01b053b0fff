package kz.rectorblog.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/** A controller that answers {@code HttpResponse.notFound()} and nothing else gets the page with the words. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class EmptyRefusals {

    private final Problems problems;
    private final ErrorAnswers answers;

    EmptyRefusals(Problems problems, ErrorAnswers answers) {
        this.problems = problems;
        this.answers = answers;
    }

    @ResponseFilter
    @Nullable
    HttpResponse<?> tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean silent =
                response.code() >= 400 && response.getBody().isEmpty() && request.getMethod() != HttpMethod.HEAD;
        return silent ? problems.answer(request, answers.problem(HttpStatus.valueOf(response.code()))) : null;
    }
}
