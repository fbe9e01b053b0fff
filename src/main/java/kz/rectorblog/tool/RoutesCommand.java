package kz.rectorblog.tool;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.yaml.YamlPropertySourceLoader;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.rectorblog.web.Route;
import picocli.CommandLine.Command;

/** Lists what the house answers and who may ask, with neither server nor database. */
@Command(
        name = "routes",
        description = "List every route: method, path, controller, required permission.",
        mixinStandardHelpOptions = true)
final class RoutesCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        try (ApplicationContext context = ApplicationContext.builder()
                .overrideConfigLocations("classpath:no-such-folder/")
                .propertySources(PropertySource.of("without-database", settings()))
                .banner(false)
                .start()) {
            PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
            Route.all(context.getBean(Router.class)).forEach(route -> out.println(route.line()));
            out.flush();
        }
        return 0;
    }

    // a data source that is configured would be opened at once
    private static Map<String, Object> settings() throws IOException {
        try (InputStream file = Objects.requireNonNull(RoutesCommand.class.getResourceAsStream("/application.yml"))) {
            return new YamlPropertySourceLoader()
                    .read("application", file).entrySet().stream()
                            .filter(setting -> !setting.getKey().startsWith("datasources."))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
