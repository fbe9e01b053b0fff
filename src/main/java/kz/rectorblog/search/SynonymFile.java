package kz.rectorblog.search;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.rectorblog.common.RulesFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The synonyms as the file has them now: edited while the site runs, in force within seconds. */
@Singleton
class SynonymFile {

    private static final Logger LOG = LoggerFactory.getLogger(SynonymFile.class);
    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(2);

    private final Path file;
    private Synonyms current = Synonyms.none();
    private FileTime read = FileTime.fromMillis(-1);
    private long lookedAt = System.nanoTime() - LOOK_EVERY;

    SynonymFile(@Property(name = "rectorblog.search.synonyms", defaultValue = "") String file) {
        this.file = file.isEmpty() ? RulesFolder.locate().resolve("lexicons/synonyms.tsv") : Path.of(file);
    }

    synchronized Synonyms current() {
        if (System.nanoTime() - lookedAt >= LOOK_EVERY) {
            lookedAt = System.nanoTime();
            readIfChanged();
        }
        return current;
    }

    private void readIfChanged() {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            if (!changed.equals(read)) {
                List<String> lines = Files.readAllLines(file);
                current = Synonyms.of(lines);
                read = changed;
            }
        } catch (IOException e) {
            LOG.warn("the synonyms in {} cannot be read; those read before stay: {}", file, e.toString());
        }
    }
}
