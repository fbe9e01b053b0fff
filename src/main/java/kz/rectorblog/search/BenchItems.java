package kz.rectorblog.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.rectorblog.answering.Outcome;
import kz.rectorblog.publication.PublishedItem;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.LanguageGuess;

/** Items made up of sentences, each the same whenever it is asked for. */
final class BenchItems {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final List<String> UNITS =
            List.of("dormitory", "registrar", "academic-affairs", "finance", "library", "admissions", "digitalisation");
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 2_600;
    private static final int LONGEST_SUBJECT = 80;
    private static final int SHORTEST_SENTENCE = 25;
    private static final int SHORTEST_WORD = 4;
    private static final int WARM_UP_SEED = 1_000;

    private final Map<Language, List<String>> sentences = new EnumMap<>(Language.class);

    BenchItems(List<String> texts) {
        for (String text : texts) {
            List<String> ofLanguage = sentences.computeIfAbsent(LanguageGuess.of(text), l -> new ArrayList<>());
            SENTENCE_END
                    .splitAsStream(text)
                    .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
                    .forEach(ofLanguage::add);
        }
    }

    List<PublishedItem> items(int from, int until) {
        return IntStream.range(from, until).mapToObj(this::item).toList();
    }

    double meanLength() {
        return items(0, 1_000).stream()
                .mapToInt(item -> (item.subject() + item.question() + item.answer()).length())
                .average()
                .orElse(0);
    }

    /** Different queries of the same kind: what is measured was not asked before. */
    enum Lot {
        WARM_UP,
        MEASURED
    }

    /** Words that stand side by side in a sentence, common ones as often as they occur. */
    List<String> queries(int number, int words, Lot lot) {
        Random random = new Random(words + (lot == Lot.WARM_UP ? WARM_UP_SEED : 0));
        List<String> queries = new ArrayList<>();
        while (queries.size() < number) {
            List<String> telling = AskedWords.of(sentence(random, language(queries.size()))).words().stream()
                    .filter(word ->
                            word.length() >= SHORTEST_WORD && word.chars().allMatch(Character::isLetter))
                    .toList();
            if (telling.size() >= words) {
                int first = random.nextInt(telling.size() - words + 1);
                queries.add(String.join(" ", telling.subList(first, first + words)));
            }
        }
        return queries;
    }

    private PublishedItem item(int place) {
        Random random = new Random(place);
        Language language = language(place);
        LocalDate answered = FIRST_DAY.plusDays(random.nextInt(DAYS));
        Instant published = Instant.ofEpochSecond(answered.toEpochDay() * 86_400 + place % 86_400);
        String subject = sentence(random, language);
        return new PublishedItem(
                (long) place,
                "RB-%d-%06d".formatted(2000 + place / 900_000, place % 900_000 + 1),
                language,
                Kind.values()[random.nextInt(Kind.values().length)],
                UNITS.get(random.nextInt(UNITS.size())),
                subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length())),
                sentence(random, language) + " " + sentence(random, language),
                sentence(random, language) + " " + sentence(random, language) + " " + sentence(random, language),
                Outcome.EXPLAINED,
                null,
                "Марат",
                "",
                "",
                "",
                answered.minusDays(10),
                answered.plusDays(random.nextInt(20) - 2),
                answered,
                published,
                published,
                null,
                null,
                place + 1L);
    }

    private static Language language(int place) {
        return Language.values()[place % Language.values().length];
    }

    private String sentence(Random random, Language language) {
        List<String> all = sentences.getOrDefault(language, List.of());
        return all.isEmpty() ? language.code() : all.get(random.nextInt(all.size()));
    }
}
