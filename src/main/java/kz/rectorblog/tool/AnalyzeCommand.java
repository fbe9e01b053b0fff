package kz.rectorblog.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Stemmer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows which stem the search keeps of each word: words on stdin, {@code word<TAB>stem} on stdout, line by line. */
@Command(
        name = "analyze",
        description = "Stem words: one a line on stdin, word<TAB>stem on stdout.",
        mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {

    @Option(names = "--language", required = true, description = "kk, ru or en")
    private String language = "";

    @Override
    public Integer call() throws IOException {
        Stemmer stemmer = Stemmer.of(Language.ofCode(language)
                .orElseThrow(() -> new BadInput("--language must be kk, ru or en, not '" + language + "'")));
        BufferedReader words = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            String word = line.strip();
            out.println(word.isEmpty() ? "" : word + "\t" + stemmer.stem(word));
        }
        out.flush();
        return 0;
    }
}
