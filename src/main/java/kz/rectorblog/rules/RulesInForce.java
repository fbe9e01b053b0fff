package kz.rectorblog.rules;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import kz.rectorblog.common.RulesFolder;
import kz.rectorblog.moderation.Assessor;
import kz.rectorblog.moderation.BrokenRule;
import kz.rectorblog.moderation.Proof;
import kz.rectorblog.moderation.RuleBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rule book in force on this node: the files, changed by the overrides of the database. Ask for it whenever it is
 * needed and keep nothing of it: files and overrides change while the program runs. A broken file at the start stops it,
 * before any submission is misjudged; later it leaves the book as it was, and says so.
 */
@Context
@Requires(beans = DataSource.class)
public class RulesInForce {

    private static final Logger LOG = LoggerFactory.getLogger(RulesInForce.class);

    private final Path folder;
    private final Overrides overrides;
    private final KeptBooks kept;
    private final Clock clock;
    private FolderState taken;
    private FolderState seen;
    private boolean proved;
    private volatile Force force;

    @Inject
    RulesInForce(Overrides overrides, KeptBooks kept, Clock clock) {
        this(RulesFolder.locate(), overrides, kept, clock);
    }

    /** @throws BrokenRule with file, line and reason */
    RulesInForce(Path folder, Overrides overrides, KeptBooks kept, Clock clock) {
        this.folder = folder;
        this.overrides = overrides;
        this.kept = kept;
        this.clock = clock;
        this.taken = FolderState.of(folder);
        this.seen = taken;
        RuleBook files = RuleBook.load(folder);
        this.force = Force.of(files, concerning(files), Optional.empty());
        kept.keep(force.book());
    }

    /** For one submission: its assessment tells the hash of the book that it was made with. */
    public Assessor assessor() {
        return force.assessor();
    }

    public RuleBook book() {
        return force.book();
    }

    /** Book, overrides and troubles of one moment. */
    public Force now() {
        return force;
    }

    /** Takes over what has changed: files as soon as two looks find them the same, overrides at once. */
    public synchronized void follow() {
        proveOnce();
        followFiles();
        followOverrides();
    }

    // the start does not wait for a thousand examples
    private void proveOnce() {
        if (!proved) {
            proved = true;
            trouble(Proof.failures(force.files())).ifPresent(this::tell);
        }
    }

    // an editor or a copy may be in the middle of its work: what still changes is looked at later
    private void followFiles() {
        FolderState now = FolderState.of(folder);
        boolean settled = now.equals(seen);
        seen = now;
        if (settled && !now.equals(taken)) {
            taken = now;
            takeOver();
        }
    }

    private void takeOver() {
        RuleBook files;
        try {
            files = RuleBook.load(folder);
        } catch (BrokenRule broken) {
            tell(BookTrouble.of(broken, 0, clock.instant()));
            return;
        } catch (RuntimeException unforeseen) {
            // whatever is wrong with new files, the old ones stay
            tell(new BookTrouble(folder.toString(), 0, unforeseen.toString(), 0, clock.instant()));
            return;
        }
        Optional<BookTrouble> trouble = trouble(Proof.failures(files));
        trouble.ifPresentOrElse(this::tell, () -> enforce(files));
    }

    private Optional<BookTrouble> trouble(List<BrokenRule> failures) {
        return failures.stream().findFirst().map(first -> BookTrouble.of(first, failures.size() - 1, clock.instant()));
    }

    private void tell(BookTrouble trouble) {
        LOG.error(
                "rule book: {}:{}: {}; wrong places besides: {}; {} stays in force",
                trouble.file(),
                trouble.line(),
                trouble.reason(),
                trouble.more(),
                force.book().hash());
        force = force.troubledBy(trouble);
    }

    private void enforce(RuleBook files) {
        if (files.hash().equals(force.files().hash())) {
            force = force.untroubled();
        } else {
            enforce(Force.of(files, concerning(files), Optional.empty()));
        }
    }

    // kept before anything is judged by it: no assessment names a book that cannot be found
    private void enforce(Force next) {
        kept.keep(next.book());
        force = next;
        LOG.info(
                "rule book {} is in force, {} overrides",
                next.book().hash(),
                next.overrides().size());
    }

    private void followOverrides() {
        overrides.endDue(force.files());
        List<DeclaredOverride> holding = concerning(force.files());
        if (!holding.equals(force.overrides())) {
            enforce(Force.of(force.files(), holding, force.trouble()));
        }
    }

    private List<DeclaredOverride> concerning(RuleBook files) {
        TreeMap<String, DeclaredOverride> ofRule = new TreeMap<>();
        overrides.holding().stream()
                .filter(each -> each.override().concerns(files))
                .forEach(each -> ofRule.put(each.rule(), each));
        Collection<DeclaredOverride> latest = ofRule.values();
        return List.copyOf(latest);
    }
}
