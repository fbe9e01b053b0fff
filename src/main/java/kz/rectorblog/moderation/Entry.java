package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.rectorblog.text.Localized;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML file that remembers its lines, so that whatever is wrong with it is said with file and line. */
final class Entry {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    Entry(String file, Node node) {
        this.file = file;
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

    String file() {
        return file;
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Refuses every key but these: a mistyped key must not be passed over in silence. */
    void allowOnly(String... keys) {
        List<String> allowed = List.of(keys);
        values.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                throw broken(value, "unknown key '" + key + "'; known here: " + String.join(", ", allowed));
            }
        });
    }

    String text(String key) {
        String text = scalar(required(key));
        if (text.isBlank()) {
            throw broken(key, "'" + key + "' is empty");
        }
        return text;
    }

    Optional<String> optionalText(String key) {
        return Optional.ofNullable(values.get(key)).map(this::scalar);
    }

    int number(String key) {
        return (int) decimal(key);
    }

    int number(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    double decimal(String key) {
        try {
            return Double.parseDouble(text(key));
        } catch (NumberFormatException notANumber) {
            throw broken(key, "'" + key + "' must be a number, not '" + text(key) + "'");
        }
    }

    double decimal(String key, double otherwise) {
        return has(key) ? decimal(key) : otherwise;
    }

    /** The values of a list, or the single value; empty where the key is absent. */
    List<String> texts(String key) {
        return nodes(key).stream().map(this::scalar).toList();
    }

    List<Entry> entries(String key) {
        return nodes(key).stream().map(each -> new Entry(file, each)).toList();
    }

    Entry entry(String key) {
        return new Entry(file, required(key));
    }

    Localized localized(String key) {
        Entry sayings = entry(key);
        sayings.allowOnly("kk", "ru", "en");
        return new Localized(sayings.text("kk"), sayings.text("ru"), sayings.text("en"));
    }

    /** One of these words. */
    <E extends Enum<E>> E choice(String key, Class<E> choices) {
        String given = text(key);
        for (E constant : choices.getEnumConstants()) {
            if (constant.name().replace('_', '-').equalsIgnoreCase(given)) {
                return constant;
            }
        }
        throw broken(key, "'" + given + "' is none of " + words(choices));
    }

    BrokenRule broken(String key, String reason) {
        return broken(values.getOrDefault(key, node), reason);
    }

    BrokenRule broken(String reason) {
        return broken(node, reason);
    }

    private BrokenRule broken(Node at, String reason) {
        return new BrokenRule(file, at.getStartMark().getLine() + 1, reason);
    }

    private Node required(String key) {
        Node value = values.get(key);
        if (value == null) {
            throw broken(node, "'" + key + "' is missing");
        }
        return value;
    }

    private List<Node> nodes(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof SequenceNode sequence ? new ArrayList<>(sequence.getValue()) : List.of(value);
    }

    private String scalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw broken(value, "a single value must stand here");
    }

    private static <E extends Enum<E>> String words(Class<E> choices) {
        List<String> words = new ArrayList<>();
        for (E constant : choices.getEnumConstants()) {
            words.add(constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        return String.join(", ", words);
    }
}
