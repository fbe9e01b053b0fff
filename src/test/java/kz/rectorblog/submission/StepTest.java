package kz.rectorblog.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import kz.rectorblog.GoldenFile;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void theDiagramIsTheGoldenOne() {
        GoldenFile.compare("steps.md", StepDiagram.markdown(), StepTest.class);
    }

    @Test
    void everyStageIsReached() {
        Set<Stage> reached = EnumSet.of(Stage.AWAITING_CONFIRMATION);
        for (int round = 0; round < Stage.values().length; round++) {
            Arrays.stream(Step.values())
                    .forEach(step -> Arrays.stream(Stage.values())
                            .filter(reached::contains)
                            .filter(step::allowedFrom)
                            .toList()
                            .forEach(from -> reached.add(step.leadsTo(from))));
        }
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void everyVisibilityIsReached() {
        Set<Visibility> reached = EnumSet.of(Visibility.UNDECIDED);
        for (int round = 0; round < Visibility.values().length; round++) {
            Arrays.stream(VisibilityStep.values())
                    .filter(step -> reached.stream().anyMatch(step::allowedFrom))
                    .forEach(step -> reached.add(step.leadsTo()));
        }
        assertThat(reached).containsExactlyInAnyOrder(Visibility.values());
    }

    @Test
    void everyStepBeginsSomewhere() {
        assertThat(Step.values()).allMatch(step -> Arrays.stream(Stage.values()).anyMatch(step::allowedFrom));
        assertThat(VisibilityStep.values())
                .allMatch(step -> Arrays.stream(Visibility.values()).anyMatch(step::allowedFrom));
    }

    @Test
    void nothingIsDecidedBeforeTheEmailIsProven() {
        assertThat(Arrays.stream(Step.values()).filter(step -> step.allowedFrom(Stage.AWAITING_CONFIRMATION)))
                .containsExactly(Step.CONFIRM);
    }
}
