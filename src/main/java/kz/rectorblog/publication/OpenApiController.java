package kz.rectorblog.publication;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import kz.rectorblog.web.Revalidation;

/** The description of the API that the build writes from the code, comments included. */
@Controller("/api/v1/openapi.yml")
@Secured(SecurityRule.IS_ANONYMOUS)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Rector's blog",
                        version = "1",
                        description = "Published questions and answers, search, terms and the moderation rules. Every"
                                + " refusal is a problem document (RFC 9457)."))
@Hidden
class OpenApiController {

    private static final MediaType YAML = MediaType.of("application/yaml;charset=utf-8");

    @Get(produces = "application/yaml")
    HttpResponse<byte[]> document(HttpRequest<?> request) {
        return Revalidation.of(request, HttpResponse.ok(ApiDocument.BYTES).contentType(YAML));
    }
}
