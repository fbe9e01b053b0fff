package kz.rectorblog.tool;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping in a file of the demonstration; what is wrong with it is said with file, line and reason. */
final class DemoEntry {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    DemoEntry(String file, Node node) {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw broken(node, "keys with values must stand here");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            values.put(scalar(tuple.getKeyNode()), tuple.getValueNode());
        }
    }

    /** A mistyped key must not be passed over in silence. */
    DemoEntry allowing(String... keys) {
        Set<String> unknown = new HashSet<>(values.keySet());
        List.of(keys).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw broken("unknown key " + String.join(", ", unknown) + "; known here: " + String.join(", ", keys));
        }
        return this;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        String text = scalar(required(key)).strip();
        if (text.isEmpty()) {
            throw broken(required(key), "'" + key + "' is empty");
        }
        return text;
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    int day(String key) {
        try {
            int day = Integer.parseInt(text(key));
            if (day <= 0) {
                return day;
            }
        } catch (NumberFormatException e) {
            throw (BadInput) notADay(key).initCause(e);
        }
        throw notADay(key);
    }

    boolean flag(String key) {
        return has(key) && text(key).equals("true");
    }

    Set<String> texts(String key) {
        return list(key).stream().map(this::scalar).collect(Collectors.toUnmodifiableSet());
    }

    DemoEntry entry(String key) {
        return new DemoEntry(file, required(key));
    }

    List<DemoEntry> entries(String key) {
        return list(key).stream().map(each -> new DemoEntry(file, each)).toList();
    }

    /** A constant by its name as the files write it: {@code publish-masked}. */
    <E extends Enum<E>> E choice(String key, Class<E> choices) {
        E[] constants = choices.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equalsIgnoreCase(text(key)))
                .findFirst()
                .orElseThrow(() -> broken(
                        required(key),
                        "'" + text(key) + "' is none of "
                                + Arrays.stream(constants).map(DemoEntry::word).collect(Collectors.joining(", "))));
    }

    BadInput broken(String reason) {
        return broken(node, reason);
    }

    private BadInput notADay(String key) {
        return broken(required(key), "'" + key + "' counts working days back from today: 0, -1, -2 …");
    }

    private BadInput broken(Node at, String reason) {
        return new BadInput(file + ":" + (at.getStartMark().getLine() + 1) + ": " + reason);
    }

    private Node required(String key) {
        Node value = values.get(key);
        if (value == null) {
            throw broken("'" + key + "' is missing");
        }
        return value;
    }

    private List<Node> list(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (required(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw broken(required(key), "'" + key + "' must be a list");
    }

    private String scalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw broken(value, "a single value must stand here");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
