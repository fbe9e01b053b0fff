package kz.rectorblog.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every procedure of {@code procedures/*.yaml}; adding one is adding a file. */
public final class Procedures {

    private static final String FOLDER = "procedures";
    private static final String ENDING = ".yaml";

    private final Map<String, Procedure> byId;

    private Procedures(Map<String, Procedure> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * The procedures of this rules folder.
     *
     * @throws BrokenProcedure with file, line and reason, when one of them cannot be used
     */
    public static Procedures load(Path rulesFolder) {
        Map<String, Procedure> byId = new TreeMap<>();
        for (Path file : files(rulesFolder.resolve(FOLDER))) {
            Procedure procedure = new ProcedureReader(file).read();
            byId.put(procedure.id(), procedure);
        }
        return new Procedures(byId);
    }

    public Optional<Procedure> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The procedure that a case was started by.
     *
     * @throws IllegalStateException when its file has gone
     */
    public Procedure of(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException(
                "there are cases of '%s', but procedures/%s.yaml has gone".formatted(id, id)));
    }

    /** The terms of that procedure by these deadlines. */
    public ProcedureClock clock(String id, Deadlines by) {
        return new ProcedureClock(of(id), by);
    }

    /** In the alphabetical order of their ids. */
    public Collection<Procedure> all() {
        return byId.values();
    }

    public Set<String> ids() {
        return byId.keySet();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BrokenProcedure(folder, 0, "cannot be read: " + e);
        }
    }
}
