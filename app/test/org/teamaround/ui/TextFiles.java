package org.teamaround.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the text files and the program's own words side by side, to find keys that are missing, double or never used. */
final class TextFiles {
    private static final Path FOLDER = Path.of("resources/text");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    /** Places of faults and names of files look like keys and are none. */
    private static final Pattern NO_KEYS = Pattern.compile("(?:new Fault|super|resolve)\\((?:\"[^\"]*\"(?:, )?)+");
    private static final Pattern IN_TEMPLATE = Pattern.compile("[a-z]+(?:\\.[a-z0-9-]+)+\\.?");
    private static final List<String> ENDINGS = List.of(".help", ".add", ".row", ".empty", ".title");
    private final Map<String, String> fileOf = new HashMap<>();
    private final Set<String> twice = new TreeSet<>();
    private final Set<String> literals = new HashSet<>();

    static TextFiles read() {
        TextFiles files = new TextFiles();
        walk(FOLDER, ".properties").forEach(files::keysOf);
        walk(Path.of("app/main"), ".java").forEach(file -> files.literalsOf(LITERAL, file));
        for (String folder : List.of("resources/print", "resources/forms", "resources/rehearsals", "resources/sample")) {
            walk(Path.of(folder), "").forEach(file -> files.literalsOf(IN_TEMPLATE, file));
        }
        return files;
    }

    static List<String> unlisted() {
        List<String> listed = content(FOLDER.resolve("index")).lines().toList();
        return walk(FOLDER, ".properties").map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !listed.contains(name)).toList();
    }

    private void keysOf(Path file) {
        for (String line : content(file).lines().toList()) {
            int end = line.indexOf('=');
            if (line.startsWith("#") || end < 0) continue;
            String key = line.substring(0, end).strip();
            if (fileOf.put(key, file.getFileName().toString()) != null) twice.add(key);
        }
    }

    private void literalsOf(Pattern pattern, Path file) {
        if (file.toString().matches(".*\\.(ttf|otf|pdf|png|bin|gz)")) return;
        pattern.matcher(NO_KEYS.matcher(content(file)).replaceAll("")).results().map(result -> result.groupCount() > 0 ? result.group(1) : result.group()).forEach(literals::add);
    }

    Set<String> twice() {
        return twice;
    }

    /** Words in the program that look like a key of a feature that has texts, but are none, nor the beginning of one, nor an act. */
    Set<String> missing() {
        Set<String> features = fileOf.keySet().stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        return literals.stream().filter(word -> word.matches("[a-z]+(\\.[a-z0-9-]+)+"))
                .filter(word -> features.contains(word.substring(0, word.indexOf('.'))))
                .filter(word -> !fileOf.containsKey(word) && !fileOf.containsKey("act." + word) && !isBeginning(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isBeginning(String word) {
        return fileOf.keySet().stream().anyMatch(key -> key.startsWith(word + "."));
    }

    /** Keys that neither stand in the program whole, nor are made of a beginning and an end that stand there. */
    Set<String> unused() {
        return fileOf.keySet().stream().filter(key -> !isUsed(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isUsed(String key) {
        if (literals.contains(key)) return true;
        for (String ending : ENDINGS) if (key.endsWith(ending) && isUsed(key.substring(0, key.length() - ending.length()))) return true;
        if (key.startsWith("act.") && literals.contains(key.substring(4))) return true;
        return beginnings(key).stream().anyMatch(literals::contains);
    }

    /** "a.b" and "a.b." for every dot of the key. */
    private static List<String> beginnings(String key) {
        List<String> found = new ArrayList<>();
        for (int dot = key.indexOf('.', key.indexOf('.') + 1); dot > 0; dot = key.indexOf('.', dot + 1)) {
            found.add(key.substring(0, dot));
            found.add(key.substring(0, dot + 1));
        }
        return found;
    }

    private static Stream<Path> walk(Path folder, String ending) {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
