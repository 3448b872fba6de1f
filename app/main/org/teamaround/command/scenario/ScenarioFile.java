package org.teamaround.command.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a scenario file (YAML 1.2, UTF-8) into entries that remember their lines. */
public final class ScenarioFile {
    private ScenarioFile() {}

    public static Entry read(Path path) {
        String name = path.getFileName().toString();
        try {
            return read(name, Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ScenarioError(name, 1, "the file cannot be read; check its name and that it is a text file in UTF-8.");
        }
    }

    public static Entry read(String name, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).setMaxAliasesForCollections(20).setCodePointLimit(2_000_000)
            .setUseMarks(true).build();
        try {
            Node root = new Compose(settings).composeString(text).orElseThrow(() -> new ScenarioError(name, 1, "the file is empty."));
            return entry(name, root);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            throw new ScenarioError(name, line, "this is not YAML: " + e.getProblem() + '.');
        } catch (YamlEngineException e) {
            throw new ScenarioError(name, 1, "this is not YAML.");
        }
    }

    private static Entry entry(String file, Node node) {
        int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
        return switch (node) {
            case ScalarNode scalar -> new Entry(file, line, scalar.getValue());
            case SequenceNode sequence -> {
                List<Entry> items = new ArrayList<>();
                sequence.getValue().forEach(n -> items.add(entry(file, n)));
                yield new Entry(file, line, items);
            }
            case MappingNode mapping -> new Entry(file, line, keys(file, mapping));
            default -> throw new ScenarioError(file, line, "this cannot be read.");
        };
    }

    private static Map<String, Entry> keys(String file, MappingNode mapping) {
        Map<String, Entry> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Entry key = entry(file, tuple.getKeyNode());
            if (keys.put(key.text(), entry(file, tuple.getValueNode())) != null) throw key.error("\"" + key.text() + ":\" stands here twice.");
        }
        return keys;
    }
}
