package kz.rectorblog.tool;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.common.TimeSource;
import kz.rectorblog.outbox.OutboxRunner;
import kz.rectorblog.staff.Cast;
import kz.rectorblog.submission.Submissions;

/**
 * Brings the invented university with its cases into an empty database. Every step goes through the service that does it in
 * earnest, on its day in the past, in the order in which it would have happened.
 */
@Singleton
class DemoWorld {

    private final Submissions submissions;
    private final Cast cast;
    private final DemoPlay play;
    private final DemoAbsence absences;
    private final OutboxRunner outbox;
    private final Deadlines deadlines;
    private final Clock clock;

    DemoWorld(
            Submissions submissions,
            Cast cast,
            DemoPlay play,
            DemoAbsence absences,
            OutboxRunner outbox,
            Deadlines deadlines,
            Clock clock) {
        this.submissions = submissions;
        this.cast = cast;
        this.play = play;
        this.absences = absences;
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    private record Scene(Instant at, Runnable deed) {}

    /**
     * Everything or, where something fails, nothing.
     *
     * @return how many cases there are now by it; 0 where the database has cases already
     */
    @Transactional
    public int create() {
        if (submissions.any()) {
            return 0;
        }
        List<DemoCase> cases = DemoCases.all();
        List<Scene> scenes = scenes(cases);
        TimeSource.asOf(scenes.getFirst().at(), cast::assemble);
        scenes.forEach(this::play);
        return cases.size();
    }

    private List<Scene> scenes(List<DemoCase> cases) {
        DemoDays days = new DemoDays(deadlines.calendar(), clock);
        List<Scene> scenes = new ArrayList<>();
        for (DemoCase invented : cases) {
            scenes.add(new Scene(days.moment(invented.written(), 0, invented.place()), () -> play.write(invented)));
            List<DemoStep> story = invented.story();
            for (int step = 0; step < story.size(); step++) {
                DemoStep next = story.get(step);
                Instant at = days.moment(next.day(), step + 1, invented.place());
                scenes.add(new Scene(at, () -> play.act(invented, next.deed())));
            }
        }
        scenes.add(new Scene(days.moment(-1, 0, 0), () -> absences.begin(days.day(-1), days.day(5))));
        scenes.sort(Comparator.comparing(Scene::at));
        return scenes;
    }

    // the letters of a step are written on its day, before the case moves on
    private void play(Scene scene) {
        TimeSource.asOf(scene.at(), () -> {
            scene.deed().run();
            outbox.runDue();
        });
    }
}
