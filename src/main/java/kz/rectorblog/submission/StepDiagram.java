package kz.rectorblog.submission;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two tables of steps as a page with Mermaid diagrams, made from the code so that it cannot be wrong. */
public final class StepDiagram {

    private StepDiagram() {}

    /** Markdown. */
    public static String markdown() {
        return """
            # Steps

            Made by `java -jar target/rectorblog.jar steps`; do not edit.

            ## Consideration

            ```mermaid
            stateDiagram-v2
                [*] --> AWAITING_CONFIRMATION
            %s
            ```

            ## Publication

            ```mermaid
            stateDiagram-v2
                [*] --> UNDECIDED
            %s
            ```
            """.formatted(consideration(), publication());
    }

    private static String consideration() {
        return Arrays.stream(Step.values())
                .flatMap(step -> Arrays.stream(Stage.values())
                        .filter(step::allowedFrom)
                        .map(from -> arrow(from, step.leadsTo(from), step)))
                .collect(Collectors.joining("\n"));
    }

    private static String publication() {
        return Arrays.stream(VisibilityStep.values())
                .flatMap(StepDiagram::arrows)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> arrows(VisibilityStep step) {
        return Arrays.stream(Visibility.values())
                .filter(step::allowedFrom)
                .map(from -> arrow(from, step.leadsTo(), step));
    }

    private static String arrow(Enum<?> from, Enum<?> to, Enum<?> step) {
        return "    " + from + " --> " + to + " : " + step;
    }
}
