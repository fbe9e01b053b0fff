package kz.rectorblog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.rectorblog.text.KazakhStemmer;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Stemmer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The ways in which a text is cut into words and each word brought to a key. Field names end in {@link #suffix()}. */
enum Chain {
    KK(
            new CachedStemmer(Stemmer.of(Language.KK)),
            "және мен бен пен да де та те ма ме ба бе па пе үшін туралы бойынша қалай қайда қашан неге не қандай кім"
                    + " бар жоқ ма екен болады керек осы бұл сол ол немесе деп"),
    RU(
            new CachedStemmer(Stemmer.of(Language.RU)),
            "и в во на не с со как где когда почему что это по для из от до о об за у к а но или же ли бы есть нет мне"
                    + " мы я можно нужно какой какая какие"),
    EN(
            new CachedStemmer(Stemmer.of(Language.EN)),
            "a an the and or of to in on at for is are was be do does how where when why what which who can i we my"
                    + " our with"),
    /** However it was typed: without Kazakh letters, in Latin letters. */
    FOLDED(new CachedStemmer(KazakhStemmer.folded()::stem), ""),
    /** As written, in lower case: for spelling suggestions. */
    WRITTEN(word -> word.toLowerCase(Locale.ROOT), "");

    static final List<Chain> OF_LANGUAGES = List.of(KK, RU, EN);

    /** In these a query looks for its words. */
    static final List<Chain> SEARCHED = List.of(KK, RU, EN, FOLDED);

    /** No phrase reaches from the subject into the question. */
    private static final int GAP = 100;

    private final Stemmer stemmer;
    private final Analyzer analyzer;
    private final Set<String> fillers;

    Chain(Stemmer stemmer, String fillers) {
        this.stemmer = stemmer;
        this.fillers = Arrays.stream(fillers.split(" ")).collect(Collectors.toUnmodifiableSet());
        this.analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, new StemFilter(words, stemmer));
            }

            @Override
            public int getPositionIncrementGap(String field) {
                return GAP;
            }
        };
    }

    static Chain of(Language language) {
        return switch (language) {
            case KK -> KK;
            case RU -> RU;
            case EN -> EN;
        };
    }

    /** Empty for a chain that is not of one language. */
    Optional<Language> language() {
        return switch (this) {
            case KK -> Optional.of(Language.KK);
            case RU -> Optional.of(Language.RU);
            case EN -> Optional.of(Language.EN);
            case FOLDED, WRITTEN -> Optional.empty();
        };
    }

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /** A word that is in nearly every text and says little. */
    boolean isFiller(String word) {
        return fillers.contains(word);
    }

    /** The keys of the words of the text, in order. */
    List<String> keys(String text) {
        return tokens(text).stream().map(Token::key).toList();
    }

    /** The same as {@link #keys(String)} for a text that was cut into its {@link #WRITTEN} words before. */
    List<String> keysOf(List<String> written) {
        return written.stream().map(stemmer::stem).toList();
    }

    /** A word's key and where the word stands in the text. */
    record Token(String key, int start, int end) {}

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return tokens;
    }
}
