package kz.rectorblog.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/** Turns a page record into HTML: {@code show("site/ask", frame, page)} fills {@code templates/site/ask.jte}. */
@Singleton
public class Pages {

    private static final MediaType HTML = MediaType.of("text/html;charset=utf-8");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kz.rectorblog.templates");

    public Pages() {
        templates.setTrimControlStructures(true);
        templates.setBinaryStaticContent(true);
    }

    public MutableHttpResponse<byte[]> show(String template, Frame frame, Object page) {
        return show(HttpStatus.OK, template, frame, page);
    }

    /** The template gets two parameters: {@code frame} and {@code page}. */
    public MutableHttpResponse<byte[]> show(HttpStatus status, String template, Frame frame, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template + ".jte", Map.of("frame", frame, "page", page), output);
        return HttpResponse.<byte[]>status(status).contentType(HTML).body(output.toByteArray());
    }
}
