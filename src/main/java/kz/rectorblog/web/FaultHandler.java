package kz.rectorblog.web;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: a database that is away (503), somebody who was quicker (409), a fault of ours (500). */
@Singleton
class FaultHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

    private final Problems problems;

    FaultHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, Throwable fault) {
        if (causes(fault).anyMatch(FaultHandler::isAwayDatabase)) {
            LOG.warn("the database does not answer: {}", fault.getClass().getSimpleName());
            return problems.answer(request, Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"));
        }
        if (causes(fault).anyMatch(OptimisticLockException.class::isInstance)) {
            return problems.answer(request, Problem.of(HttpStatus.CONFLICT, "stale"));
        }
        return unexpected(request, fault);
    }

    private HttpResponse<?> unexpected(HttpRequest<?> request, Throwable fault) {
        String incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("incident {}: {}", incident, FaultReport.of(fault));
        return problems.answer(
                request, Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "fault").withIncident(incident));
    }

    private static boolean isAwayDatabase(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLNonTransientConnectionException
                || (cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("08"));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
