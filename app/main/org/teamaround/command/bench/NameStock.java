package org.teamaround.command.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.ScenarioFile;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Fault;

/** The names that made-up people carry, with believable other spellings, and the streets they live in: {@code resources/bench/names.yaml}. */
public final class NameStock {
    private static final String FILE = "/bench/names.yaml";
    private final List<Origin> origins;
    private final List<String> streets;
    private final List<String> towns;
    private final List<String> schools;
    private final List<String> surgeries;
    private final Map<String, List<String>> shortForms = new HashMap<>();
    private final Map<String, List<String>> spellings = new HashMap<>();

    private NameStock(Words file) {
        origins = file.list("origins").stream().map(Entry::words).map(Origin::read).toList();
        streets = list(file, "streets");
        towns = list(file, "towns");
        schools = list(file, "schools");
        surgeries = list(file, "surgeries");
        list(file, "short forms").forEach(each -> shortForms.put(each.substring(0, each.indexOf('=')), List.of(each.substring(each.indexOf('=') + 1).split("/"))));
        origins.stream().flatMap(o -> Stream.of(o.girls(), o.boys(), o.families())).flatMap(List::stream)
            .forEach(name -> name.spellings().forEach(one -> spellings.putIfAbsent(one, name.spellings())));
    }

    public static NameStock read() {
        try (InputStream in = NameStock.class.getResourceAsStream(FILE)) {
            if (in == null) throw new Fault("missing", "bench.names");
            return new NameStock(ScenarioFile.read("names.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8)).words());
        } catch (IOException e) {
            throw new Fault("bench.names", e);
        }
    }

    private static List<String> list(Words file, String key) {
        return Stream.of(file.text(key).split(",")).map(String::strip).toList();
    }

    public List<Origin> origins() {
        return origins;
    }

    public List<String> streets() {
        return streets;
    }

    public List<String> towns() {
        return towns;
    }

    public List<String> schools() {
        return schools;
    }

    public List<String> surgeries() {
        return surgeries;
    }

    /** What somebody of that given name is called every day; may be empty. */
    public List<String> shortForms(String given) {
        return shortForms.getOrDefault(given, List.of());
    }

    /** How else the same name is written, transliterations among them; may be empty. */
    public List<String> otherSpellings(String name) {
        return spellings.getOrDefault(name, List.of()).stream().filter(one -> !one.equals(name)).toList();
    }
}
