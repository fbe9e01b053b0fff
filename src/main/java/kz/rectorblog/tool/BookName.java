package kz.rectorblog.tool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.rectorblog.moderation.BrokenRule;
import kz.rectorblog.moderation.RuleBook;
import kz.rectorblog.rules.KeptBooks;
import kz.rectorblog.rules.RulesInForce;

/** How a command line names a rule book: a folder, the hash of a kept book or its beginning, or {@code in-force}. */
record BookName(String name) {

    private static final String IN_FORCE = "in-force";
    private static final int SHORTEST = 8;

    /** @throws BadInput where there is no such book, or it cannot be used */
    RuleBook book(House house) {
        try {
            if (name.equals(IN_FORCE)) {
                return house.room(RulesInForce.class).book();
            }
            return Files.isDirectory(Path.of(name)) ? RuleBook.load(Path.of(name)) : kept(house);
        } catch (BrokenRule broken) {
            throw new BadInput(name + ": " + broken.getMessage());
        }
    }

    private RuleBook kept(House house) {
        if (!name.matches("[0-9a-f]{" + SHORTEST + ",64}")) {
            throw new BadInput("'" + name + "' is no folder, no hash of a rule book and not " + IN_FORCE);
        }
        KeptBooks books = house.room(KeptBooks.class);
        List<String> hashes = books.beginningWith(name);
        if (hashes.size() != 1) {
            throw new BadInput((hashes.isEmpty() ? "no" : "more than one") + " kept rule book begins with " + name);
        }
        return books.find(hashes.getFirst()).orElseThrow();
    }
}
