package kz.rectorblog.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One address that the house answers.
 *
 * @param path with its variables, as the controller declares it
 * @param controller simple name of the class and its method
 * @param required permissions of which one is needed; {@link #ANYONE} or {@link #SIGNED_IN}
 */
public record Route(HttpMethod method, String path, String controller, List<String> required, boolean takesJson) {

    public static final String ANYONE = "anyone";
    public static final String SIGNED_IN = "signed-in";

    /** A controller that forgot to say: the security filter lets nobody in. */
    public static final String NOBODY = "NOBODY";

    /** All of them, by path; without the HEAD that every GET answers too. */
    public static List<Route> all(Router router) {
        return router.uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(Route::of)
                .distinct()
                .sorted(Comparator.comparing(Route::path)
                        .thenComparing(Route::method)
                        .thenComparing(Route::controller))
                .toList();
    }

    /** One line: method, path, controller, permission, in columns. */
    public String line() {
        return "%-6s %-58s %-45s %s".formatted(method, path, controller, String.join(" | ", required));
    }

    private static Route of(UriRouteInfo<?, ?> route) {
        return new Route(
                route.getHttpMethod(),
                route.getUriMatchTemplate().toString(),
                controller(route.getDeclaringType()) + "."
                        + route.getTargetMethod().getMethodName(),
                required(route),
                route.getHttpMethod().permitsRequestBody() && route.doesConsume(MediaType.APPLICATION_JSON_TYPE));
    }

    // validation puts a generated class in front of the one that people wrote
    private static String controller(Class<?> declaring) {
        return declaring.getSimpleName().replaceFirst("^\\$(.+)\\$Definition\\$Intercepted$", "$1");
    }

    private static List<String> required(UriRouteInfo<?, ?> route) {
        String[] secured = route.getAnnotationMetadata().stringValues(Secured.class);
        if (secured.length == 0) {
            // health and metrics: their own setting (sensitive: false) opens them
            return List.of(route.getDeclaringType().getName().startsWith("io.micronaut.") ? ANYONE : NOBODY);
        }
        return Arrays.stream(secured).map(Route::inWords).sorted().collect(Collectors.toUnmodifiableList());
    }

    private static String inWords(String secured) {
        return switch (secured) {
            case SecurityRule.IS_ANONYMOUS -> ANYONE;
            case SecurityRule.IS_AUTHENTICATED -> SIGNED_IN;
            default -> secured;
        };
    }
}
