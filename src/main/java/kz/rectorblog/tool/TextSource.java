package kz.rectorblog.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import kz.rectorblog.rules.NamedText;
import kz.rectorblog.submission.PastSubmission;
import kz.rectorblog.submission.PastSubmissions;

/** Where a command takes texts from: {@code last:1000} of the database, or a file of JSON lines. */
interface TextSource {

    String LAST = "last:";

    /** How many texts there are. */
    long size();

    Iterator<NamedText> texts();

    static TextSource of(String name, House house) {
        if (name.startsWith(LAST)) {
            String count = name.substring(LAST.length());
            if (!count.matches("[1-9][0-9]{0,7}")) {
                throw new BadInput("how many? last:1000, not " + name);
            }
            return new Database(house.room(PastSubmissions.class), Integer.parseInt(count));
        }
        if (!Files.isRegularFile(Path.of(name))) {
            throw new BadInput("there is no file " + name + "; --on takes a file of JSON lines, or last:1000");
        }
        return new JsonLines(Path.of(name));
    }

    /** The latest submissions. */
    record Database(PastSubmissions submissions, int most) implements TextSource {

        @Override
        public long size() {
            return submissions.countUpTo(most);
        }

        @Override
        public Iterator<NamedText> texts() {
            Iterator<PastSubmission> latest = submissions.latest(most);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return latest.hasNext();
                }

                @Override
                public NamedText next() {
                    PastSubmission next = latest.next();
                    return new NamedText(next.name(), next.submittedText());
                }
            };
        }
    }

    /** A line a submission, as {@code moderate} reads them. A text without an id goes by the number of its line. */
    record JsonLines(Path file) implements TextSource {

        @Override
        public long size() {
            try (Stream<String> lines = Files.lines(file)) {
                return lines.filter(line -> !line.isBlank()).count();
            } catch (IOException | UncheckedIOException unreadable) {
                throw new BadInput(file + " cannot be read as UTF-8 text: " + unreadable.getMessage());
            }
        }

        @Override
        @SuppressWarnings("MustBeClosedChecker") // the command ends with the file
        public Iterator<NamedText> texts() {
            AtomicLong number = new AtomicLong();
            try {
                return Files.lines(file)
                        .peek(line -> number.incrementAndGet())
                        .filter(line -> !line.isBlank())
                        .map(line -> named(line, number.get()))
                        .iterator();
            } catch (IOException unreadable) {
                throw new BadInput(file + " cannot be read: " + unreadable.getMessage());
            }
        }

        private NamedText named(String line, long number) {
            try {
                SubmissionLine read = SubmissionLine.of(line);
                String id = read.id() == null ? "" + number : read.id().replaceAll("^\"|\"$", "");
                return new NamedText(id, read.submitted());
            } catch (BadLine broken) {
                throw new BadInput(file + ":" + number + ": " + broken.getMessage());
            }
        }
    }
}
