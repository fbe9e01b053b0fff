package kz.rectorblog.search;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kz.rectorblog.common.RulesFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The synonyms as the file has them now: edited while the site runs. A file that cannot be used leaves those of before in
 * force, and says so; at the start it leaves a search without synonyms, which is better than none.
 */
@Singleton
class SynonymFile {

    private static final Logger LOG = LoggerFactory.getLogger(SynonymFile.class);

    /** What a look at the file tells; empty while it is away, as in the middle of an editor's saving. */
    private record Stamp(long changed, long size) {}

    private final Path file;
    private Optional<Stamp> seen;
    private Optional<Stamp> taken;
    private volatile Synonyms current = Synonyms.none();
    private volatile Optional<String> trouble = Optional.empty();

    SynonymFile(@Property(name = "rectorblog.search.synonyms", defaultValue = "") String file) {
        this.file = file.isEmpty() ? RulesFolder.locate().resolve("lexicons/synonyms.tsv") : Path.of(file);
        this.seen = look();
        this.taken = seen;
        takeOver();
    }

    Synonyms current() {
        return current;
    }

    /** File, line and reason of what is wrong with the file; empty where the file is in force. */
    Optional<String> trouble() {
        return trouble;
    }

    /** Takes the file over as soon as two looks find it the same and changed: an editor may be in the middle of its work. */
    synchronized void follow() {
        Optional<Stamp> now = look();
        boolean settled = now.equals(seen);
        seen = now;
        if (settled && !now.equals(taken)) {
            taken = now;
            takeOver();
        }
    }

    private void takeOver() {
        try {
            current = Synonyms.of(Files.readAllLines(file));
            trouble = Optional.empty();
        } catch (BrokenSynonyms broken) {
            tell(file + ":" + broken.line() + ": " + broken.getMessage());
        } catch (IOException unreadable) {
            tell(file + ": " + unreadable);
        }
    }

    private void tell(String wrong) {
        LOG.error("synonyms: {}; those read before stay in force", wrong);
        trouble = Optional.of(wrong);
    }

    private Optional<Stamp> look() {
        try {
            return Optional.of(new Stamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file)));
        } catch (IOException away) {
            return Optional.empty();
        }
    }
}
