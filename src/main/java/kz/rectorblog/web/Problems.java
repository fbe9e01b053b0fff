package kz.rectorblog.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells a problem: to people as a page in their language, to programs as a problem document (RFC 9457). */
@Singleton
public class Problems {

    private static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");
    private static final String RETRY_SECONDS = "30";

    private final Provider<Frames> frames;
    private final Pages pages;
    private final JsonMapper json;

    Problems(Provider<Frames> frames, Pages pages, JsonMapper json) {
        this.frames = frames;
        this.pages = pages;
        this.json = json;
    }

    /** Gives back whatever was typed. Asks no database. */
    public MutableHttpResponse<byte[]> answer(HttpRequest<?> request, Problem problem) {
        Frame frame = frames.get().of(request);
        MutableHttpResponse<byte[]> response =
                isForProgram(request) ? document(request, frame, problem) : page(request, frame, problem);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header("Retry-After", RETRY_SECONDS);
        }
        return response;
    }

    /** Whether the asker reads JSON rather than pages. */
    static boolean isForProgram(HttpRequest<?> request) {
        if (request.getPath().startsWith("/api/")) {
            return true;
        }
        List<MediaType> accepted = request.accept().stream().toList();
        return !accepted.isEmpty()
                && accepted.stream().allMatch(type -> type.getExtension().equals("json"));
    }

    private MutableHttpResponse<byte[]> page(HttpRequest<?> request, Frame frame, Problem problem) {
        ProblemPage page = new ProblemPage(
                problem.status().getCode(),
                problem.title(frame.texts()),
                problem.text(frame.texts()),
                problem.incident(),
                TypedForm.of(request).map(TypedForm::showable).orElse(null),
                problem.status() == HttpStatus.UNAUTHORIZED,
                problem.status() == HttpStatus.NOT_FOUND);
        return pages.show(problem.status(), "layout/problem", frame, page);
    }

    private MutableHttpResponse<byte[]> document(HttpRequest<?> request, Frame frame, Problem problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "urn:rectorblog:problem:" + problem.kind());
        document.put("title", problem.title(frame.texts()));
        document.put("status", problem.status().getCode());
        document.put("detail", problem.text(frame.texts()));
        document.put("instance", request.getPath());
        if (!problem.details().isEmpty()) {
            document.put("errors", problem.details());
        }
        if (problem.incident() != null) {
            document.put("incident", problem.incident());
        }
        return HttpResponse.<byte[]>status(problem.status())
                .contentType(PROBLEM_JSON)
                .body(bytes(document));
    }

    private byte[] bytes(Map<String, Object> document) {
        try {
            return json.writeValueAsBytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException("a problem cannot be written as JSON", e);
        }
    }
}
