package kz.rectorblog.search;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Looks after the synonyms once a second, so that an edited line holds within three. */
@Singleton
@Requires(property = "rectorblog.scheduling", value = "true")
class SynonymSchedule {

    private final SynonymFile file;

    SynonymSchedule(SynonymFile file) {
        this.file = file;
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "1s")
    void follow() {
        file.follow();
    }
}
