package kz.rectorblog.text;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** A mapping of a YAML file that remembers its lines, so that whatever is wrong with it is said with file and line. */
public final class YamlEntry {

    /** What to throw; whose file it is decides. The line counts from 1; 0 for the file as a whole. */
    @FunctionalInterface
    public interface Complaint {
        RuntimeException broken(String file, int line, String reason);
    }

    private final String file;
    private final Complaint complaint;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlEntry(String file, Complaint complaint, Node node) {
        this.file = file;
        this.complaint = complaint;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw broken(node, "a mapping of keys to values must stand here");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (values.put(scalar(tuple.getKeyNode()), tuple.getValueNode()) != null) {
                throw broken(tuple.getKeyNode(), "'" + scalar(tuple.getKeyNode()) + "' stands here twice");
            }
        }
    }

    /** The mapping that the file consists of. */
    public static YamlEntry read(String file, String content, Complaint complaint) {
        return new YamlEntry(file, complaint, parsed(file, content, complaint));
    }

    /** The mappings of the list that the file consists of. */
    public static List<YamlEntry> readList(String file, String content, Complaint complaint) {
        if (!(parsed(file, content, complaint) instanceof SequenceNode list)) {
            throw complaint.broken(file, 1, "a list must stand here");
        }
        return list.getValue().stream()
                .map(each -> new YamlEntry(file, complaint, each))
                .toList();
    }

    private static Node parsed(String file, String content, Complaint complaint) {
        try {
            // only nodes are wanted: a whole Yaml would make ready what turns them into objects and back
            LoaderOptions options = new LoaderOptions();
            ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(content)), options);
            return Optional.ofNullable(new Composer(parser, new Resolver(), options).getSingleNode())
                    .orElseThrow(() -> complaint.broken(file, 1, "the file is empty"));
        } catch (MarkedYAMLException malformed) {
            int line = malformed.getProblemMark() == null
                    ? 1
                    : malformed.getProblemMark().getLine() + 1;
            throw complaint.broken(file, line, "no YAML: " + malformed.getProblem());
        } catch (YAMLException malformed) {
            throw complaint.broken(file, 0, "no YAML: " + malformed.getMessage());
        }
    }

    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Refuses every key but these: a mistyped key must not be passed over in silence. */
    public YamlEntry allowOnly(String... keys) {
        List<String> allowed = List.of(keys);
        values.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                throw broken(value, "unknown key '" + key + "'; known here: " + String.join(", ", allowed));
            }
        });
        return this;
    }

    public String text(String key) {
        String text = scalar(required(key));
        if (text.isBlank()) {
            throw broken(key, "'" + key + "' is empty");
        }
        return text;
    }

    /** What stands there, be it empty; nothing where the key is absent. */
    public Optional<String> optionalText(String key) {
        return Optional.ofNullable(values.get(key)).map(this::scalar);
    }

    /** From 1. */
    public int number(String key) {
        String text = text(key);
        if (!text.matches("[1-9][0-9]{0,6}")) {
            throw broken(key, "'" + key + "' must be a whole number from 1, not '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    public int number(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    public double decimal(String key) {
        try {
            return Double.parseDouble(text(key));
        } catch (NumberFormatException notANumber) {
            throw broken(key, "'" + key + "' must be a number, not '" + text(key) + "'");
        }
    }

    public double decimal(String key, double otherwise) {
        return has(key) ? decimal(key) : otherwise;
    }

    public boolean yes(String key) {
        return switch (text(key)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw broken(key, "'" + key + "' is yes or no, not '" + text(key) + "'");
        };
    }

    /** The values of a list, or the single value; none where the key is absent. */
    public List<String> texts(String key) {
        return nodes(key).stream().map(this::scalar).toList();
    }

    /** The mappings of a list, or the single one; none where the key is absent. */
    public List<YamlEntry> entries(String key) {
        return nodes(key).stream()
                .map(each -> new YamlEntry(file, complaint, each))
                .toList();
    }

    public YamlEntry entry(String key) {
        return new YamlEntry(file, complaint, required(key));
    }

    public Localized localized(String key) {
        YamlEntry saying = entry(key);
        for (Language language : Language.values()) {
            if (!saying.has(language.code())) {
                throw saying.broken("'" + language.code() + "' is missing in '" + key + "'");
            }
        }
        return saying.localized();
    }

    /** This entry itself as one saying in the three languages. */
    public Localized localized() {
        allowOnly("kk", "ru", "en");
        return new Localized(text("kk"), text("ru"), text("en"));
    }

    /** One of these words, written with hyphens: {@code publish-masked}. */
    public <E extends Enum<E>> E choice(String key, Class<E> choices) {
        return choice(required(key), choices);
    }

    public <E extends Enum<E>> List<E> choices(String key, Class<E> choices) {
        return nodes(key).stream().map(each -> choice(each, choices)).toList();
    }

    /** To be thrown: this is wrong with the value of the key. */
    public RuntimeException broken(String key, String reason) {
        return broken(Optional.ofNullable(values.get(key)).orElse(node), reason);
    }

    /** To be thrown: this is wrong with the entry as a whole. */
    public RuntimeException broken(String reason) {
        return broken(node, reason);
    }

    private RuntimeException broken(Node at, String reason) {
        return complaint.broken(file, at.getStartMark().getLine() + 1, reason);
    }

    private <E extends Enum<E>> E choice(Node at, Class<E> choices) {
        String word = scalar(at);
        return Stream.of(choices.getEnumConstants())
                .filter(each -> word(each).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> broken(at, "'" + word + "' is none of " + words(choices)));
    }

    private static String words(Class<? extends Enum<?>> choices) {
        return Stream.of(choices.getEnumConstants()).map(YamlEntry::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Node> nodes(String key) {
        if (!has(key)) {
            return List.of();
        }
        Node value = required(key);
        return value instanceof SequenceNode list ? new ArrayList<>(list.getValue()) : List.of(value);
    }

    private Node required(String key) {
        return Optional.ofNullable(values.get(key)).orElseThrow(() -> broken(node, "'" + key + "' is missing"));
    }

    private String scalar(Node at) {
        if (!(at instanceof ScalarNode scalar)) {
            throw broken(at, "a single value must stand here");
        }
        return scalar.getValue();
    }
}
