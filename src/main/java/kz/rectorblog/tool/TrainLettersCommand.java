package kz.rectorblog.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.rectorblog.text.Latinized;
import kz.rectorblog.text.LetterTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Makes the letter models that guess a text's language and tell words from random keys: from the sets that may train
 * a model, and from the program's own messages and invented cases. The same texts make the same files.
 */
@Command(
        name = "train-letters",
        description = "Learn how the words of the three languages are spelled; writes letters-*.txt.",
        mixinStandardHelpOptions = true)
final class TrainLettersCommand implements Callable<Integer> {

    private static final List<String> KAZAKH =
            List.of("kk_clean_formal.tsv", "kk_clean_reviews.tsv", "kk_tricky_clean.tsv", "names_kk_kaznerd.tsv");
    private static final List<String> RUSSIAN = List.of("ru_detox_pairs.tsv", "ru_toxic_vk_distorted.tsv");
    private static final List<String> ENGLISH = List.of("en_hatecheck.tsv", "en_toxic_davidson.tsv");
    private static final double RARER = 0.1;

    @Mixin
    private PublicSets publicSets = new PublicSets();

    @Option(
            names = "--resources",
            defaultValue = "src/main/resources",
            description = "The program's own texts, and where the models go (default: ${DEFAULT-VALUE}).")
    private Path resources = Path.of("src/main/resources");

    @Override
    public Integer call() throws IOException {
        List<String> kazakh = texts(KAZAKH, "kk");
        List<String> russian = texts(RUSSIAN, "ru");
        LetterTraining kk = LetterTraining.cyrillic();
        LetterTraining ru = LetterTraining.cyrillic();
        kazakh.forEach(text -> kk.read(text, 1));
        kazakh.forEach(text -> kk.read(Latinized.onRussianKeyboard(text), RARER));
        russian.forEach(text -> ru.read(text, 1));
        write("letters-kk.txt", kk.lines(ru));
        write("letters-ru.txt", ru.lines(kk));
        trainLatin(kazakh, russian);
        return 0;
    }

    private void trainLatin(List<String> kazakh, List<String> russian) throws IOException {
        LetterTraining kk = LetterTraining.latin();
        LetterTraining ru = LetterTraining.latin();
        LetterTraining en = LetterTraining.latin();
        kazakh.forEach(text -> kk.read(Latinized.common(text), 1));
        kazakh.forEach(text -> kk.read(Latinized.other(text), 1));
        russian.forEach(text -> ru.read(Latinized.common(text), 1));
        texts(ENGLISH, "en").forEach(text -> en.read(text, 1));
        write("letters-kk-latin.txt", kk.lines(en));
        write("letters-ru-latin.txt", ru.lines(en));
        write("letters-en.txt", en.lines(kk));
    }

    private List<String> texts(List<String> sets, String language) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String set : sets) {
            try (Stream<String> lines = Files.lines(publicSets.folder().resolve(set))) {
                lines.skip(1)
                        .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                        .forEach(texts::add);
            }
        }
        Path messages = resources.resolve("i18n/messages_" + language + ".properties");
        for (String line : Files.readAllLines(messages)) {
            texts.add(line.substring(line.indexOf('=') + 1));
        }
        texts.addAll(Files.readAllLines(resources.resolve("demo/" + language + ".yaml")));
        return texts;
    }

    private void write(String name, List<String> lines) throws IOException {
        List<String> content = new ArrayList<>();
        content.add("# Made by the command train-letters: do not edit. Two letters, then how surprising each letter is"
                + " after them, in the alphabet's order.");
        content.addAll(lines);
        Files.write(resources.resolve("kz/rectorblog/text").resolve(name), content);
    }
}
