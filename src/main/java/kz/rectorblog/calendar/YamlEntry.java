package kz.rectorblog.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.rectorblog.text.Localized;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML file that remembers its lines, so that whatever is wrong with it is said with file and line. */
final class YamlEntry {

    /** What to throw; whose file it is decides. */
    @FunctionalInterface
    interface Complaint {
        BrokenFile broken(Path file, int line, String reason);
    }

    private final Path file;
    private final Complaint complaint;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlEntry(Path file, Complaint complaint, Node node) {
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

    static YamlEntry read(Path file, Complaint complaint) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(Files.readString(file)));
            if (root == null) {
                throw complaint.broken(file, 0, "the file is empty");
            }
            return new YamlEntry(file, complaint, root);
        } catch (IOException e) {
            throw complaint.broken(file, 0, "cannot be read as UTF-8 text: " + e);
        } catch (MarkedYAMLException e) {
            throw complaint.broken(file, e.getProblemMark().getLine() + 1, "no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw complaint.broken(file, 0, "no YAML: " + e.getMessage());
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Refuses every key but these: a mistyped key must not be passed over in silence. */
    YamlEntry allowOnly(String... keys) {
        List<String> allowed = List.of(keys);
        values.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                throw broken(value, "unknown key '" + key + "'; known here: " + String.join(", ", allowed));
            }
        });
        return this;
    }

    String text(String key) {
        String text = scalar(required(key));
        if (text.isBlank()) {
            throw broken(key, "'" + key + "' is empty");
        }
        return text;
    }

    /** From 1. */
    int number(String key) {
        String text = text(key);
        if (!text.matches("[1-9][0-9]{0,6}")) {
            throw broken(key, "'" + key + "' must be a whole number from 1, not '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    int number(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    boolean yes(String key) {
        return switch (text(key)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw broken(key, "'" + key + "' is yes or no, not '" + text(key) + "'");
        };
    }

    List<String> texts(String key) {
        return sequence(key).stream().map(this::scalar).toList();
    }

    /** The mappings of a list; none when the key is absent. */
    List<YamlEntry> entries(String key) {
        return sequence(key).stream()
                .map(each -> new YamlEntry(file, complaint, each))
                .toList();
    }

    YamlEntry entry(String key) {
        return new YamlEntry(file, complaint, required(key));
    }

    Localized localized(String key) {
        return entry(key).localized();
    }

    /** This entry itself as one saying in the three languages. */
    Localized localized() {
        allowOnly("kk", "ru", "en");
        return new Localized(text("kk"), text("ru"), text("en"));
    }

    /** One of these words, written in small letters with hyphens. */
    <E extends Enum<E>> E choice(String key, Class<E> choices) {
        return choice(required(key), choices);
    }

    <E extends Enum<E>> List<E> choices(String key, Class<E> choices) {
        return sequence(key).stream().map(each -> choice(each, choices)).toList();
    }

    BrokenFile broken(String key, String reason) {
        return broken(Optional.ofNullable(values.get(key)).orElse(node), reason);
    }

    private <E extends Enum<E>> E choice(Node at, Class<E> choices) {
        String word = scalar(at);
        return Stream.of(choices.getEnumConstants())
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseThrow(() -> broken(at, "'" + word + "' is none of " + words(choices)));
    }

    private static String words(Class<? extends Enum<?>> choices) {
        return Stream.of(choices.getEnumConstants()).map(YamlEntry::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Node> sequence(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (!(required(key) instanceof SequenceNode list)) {
            throw broken(key, "'" + key + "' must be a list");
        }
        return list.getValue();
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

    private BrokenFile broken(Node at, String reason) {
        return complaint.broken(file, at.getStartMark().getLine() + 1, reason);
    }
}
