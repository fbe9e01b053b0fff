package kz.rectorblog.tool;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.rules.Change;
import kz.rectorblog.rules.DifferenceCount;

/** Prints what two books say differently: a line a difference, columns with tabs between them, then the counts. */
final class DifferenceReport {

    private static final int LONGEST_QUOTE = 200;

    private final PrintWriter out;
    private final DifferenceCount count = new DifferenceCount();

    DifferenceReport(PrintWriter out) {
        this.out = out;
    }

    void add(Change change) {
        count.add(change);
        String id = change.text().id();
        change.newlyHit().forEach(finding -> line("newly-hit", id, finding));
        change.noLongerHit().forEach(finding -> line("no-longer-hit", id, finding));
        if (change.ofConsideration()) {
            turn(
                    "consideration",
                    id,
                    change.before().consideration().code(),
                    change.after().consideration().code());
        }
        if (change.ofPublication()) {
            turn(
                    "publication",
                    id,
                    change.before().publication().code(),
                    change.after().publication().code());
        }
    }

    /** @param texts how many were read */
    void end(long texts) {
        out.printf(Locale.ROOT, "%n%d texts, %d with a difference%n", texts, count.texts());
        for (DifferenceCount.Hit hit : count.hits().keySet()) {
            out.printf(
                    Locale.ROOT,
                    "%s\t%s\t%d newly hit, %d no longer hit%n",
                    hit.ground(),
                    hit.rule(),
                    count.newlyHit().getOrDefault(hit, 0),
                    count.noLongerHit().getOrDefault(hit, 0));
        }
        turns("consideration", count.consideration());
        turns("publication", count.publication());
        out.flush();
    }

    private void line(String kind, String id, Finding finding) {
        out.println(String.join("\t", kind, id, finding.ground(), finding.rule(), oneLine(finding.quote())));
    }

    private void turn(String kind, String id, String from, String to) {
        out.println(String.join("\t", kind, id, from, to));
    }

    private void turns(String verdict, SortedMap<DifferenceCount.Turn, Integer> turns) {
        for (Map.Entry<DifferenceCount.Turn, Integer> each : turns.entrySet()) {
            out.printf(
                    Locale.ROOT,
                    "%s\t%s -> %s\t%d%n",
                    verdict,
                    each.getKey().from(),
                    each.getKey().to(),
                    each.getValue());
        }
    }

    static String oneLine(String quote) {
        String line = quote.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
