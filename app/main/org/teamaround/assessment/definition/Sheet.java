package org.teamaround.assessment.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One mapping of a YAML file that knows its lines: what it lacks or has too much becomes a mistake, and reading goes on. */
final class Sheet {
    private final Node node;
    private final FormMistakes mistakes;
    private final Map<String, Node> entries = new LinkedHashMap<>();

    private Sheet(Node node, FormMistakes mistakes) {
        this.node = node;
        this.mistakes = mistakes;
        if (node instanceof MappingNode mapping) mapping.getValue().forEach(this::enter);
        else mistakes.add(line(node), "not-a-mapping");
    }

    /** Absent when the file is no YAML or empty; then there is a mistake. */
    static Optional<Sheet> read(String yaml, FormMistakes mistakes) {
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(yaml);
            if (root.isEmpty()) mistakes.add(1, "empty");
            return root.map(r -> new Sheet(r, mistakes));
        } catch (MarkedYamlEngineException e) {
            mistakes.add(e.getProblemMark().map(Mark::getLine).orElse(0) + 1, "not-yaml");
            return Optional.empty();
        }
    }

    private void enter(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (entries.put(key, tuple.getValueNode()) != null) mistakes.add(line(tuple.getKeyNode()), "double-key", key);
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    int line() {
        return line(node);
    }

    int line(String key) {
        return entries.containsKey(key) ? line(entries.get(key)) : line();
    }

    void mistake(String about, String key, Object... arguments) {
        mistakes.add(line(about), key, arguments);
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    void allow(Set<String> keys) {
        entries.keySet().stream().filter(k -> !keys.contains(k)).forEach(k -> mistake(k, "unknown-key", k));
    }

    String text(String key) {
        if (!has(key)) {
            mistakes.add(line(), "missing-key", key);
            return "";
        }
        return text(key, "");
    }

    String text(String key, String otherwise) {
        Node value = entries.get(key);
        if (value == null) return otherwise;
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) return scalar.getValue().strip();
        mistake(key, "not-text", key);
        return otherwise;
    }

    int number(String key, int otherwise) {
        String text = text(key, Integer.toString(otherwise));
        if (text.matches("[1-9]\\d{0,3}")) return Integer.parseInt(text);
        if (has(key)) mistake(key, "not-a-number", key);
        return otherwise;
    }

    /** The constant whose name is the text in lower case and dashes. */
    <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
        String text = text(key, name(otherwise));
        Optional<E> found = Stream.of(type.getEnumConstants()).filter(e -> name(e).equals(text)).findFirst();
        if (found.isEmpty()) mistake(key, "unknown-word", text, key);
        return found.orElse(otherwise);
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<Sheet> list(String key) {
        return items(key).stream().map(n -> new Sheet(n, mistakes)).toList();
    }

    List<String> lines(String key) {
        return items(key).stream().filter(ScalarNode.class::isInstance).map(n -> ((ScalarNode) n).getValue()).toList();
    }

    private List<Node> items(String key) {
        Node value = entries.get(key);
        if (value instanceof SequenceNode sequence) return sequence.getValue();
        if (value != null) mistake(key, "not-a-list", key);
        return List.of();
    }

    Optional<Sheet> sheet(String key) {
        return Optional.ofNullable(entries.get(key)).map(n -> new Sheet(n, mistakes));
    }

    Set<String> keys() {
        return entries.keySet();
    }
}
