package org.teamaround.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No key is missing, none stands twice, none is unused. A literal such as "referral.state" also uses every key below it, because lists,
 * enums and templates put keys together from such a beginning.
 */
class TextKeysTest {
    private static final Path TEXTS = Path.of("resources", "text");
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+\\.?)[\"']");
    private static final Pattern ACT = Pattern.compile("Act\\.of\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern NOT_A_KEY = Pattern.compile("Fault\\(|getResource|\\.css\"|\\.peb\"|Problem\\.at\\(\\s*\"[a-z.-]+\",\\s*$|setProperty|getProperty");
    /** Literals of the same shape that are no texts: fields of forms, names of places for faults, table columns. */
    private static final Pattern FIELD = Pattern.compile("(?:Problem\\.at|problem|at|field|row|keep|required|check|clean|line|choice|date|long|text|ticks?)\\(\\s*\"([a-z][a-z0-9.-]*)\"\\s*,");

    private static final Pattern ENDING = Pattern.compile("[\"'](\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*)[\"']");
    private static final Set<String> FILE_NAMES = Set.of("vault.keys", "vault.keys.previous", "vault.lock", "print.css");

    private record Used(Set<String> literals, Set<String> acts, Set<String> endings) {}

    private final Used used = scan();

    @Test
    void noKeyStandsTwice() {
        Set<String> seen = new HashSet<>();
        assertThat(lines().stream().map(TextKeysTest::key).filter(k -> !seen.add(k)).toList()).isEmpty();
    }

    @Test
    void everyActHasItsWords() {
        Set<String> keys = new HashSet<>(lines().stream().map(TextKeysTest::key).toList());
        assertThat(used.acts().stream().map(a -> "act." + a).filter(k -> !keys.contains(k)).toList()).isEmpty();
    }

    @Test
    void noKeyIsMissing() {
        Set<String> keys = new HashSet<>(lines().stream().map(TextKeysTest::key).toList());
        Set<String> files = names();
        List<String> missing = used.literals().stream().filter(l -> files.contains(l.substring(0, l.indexOf('.'))))
            .filter(l -> !keys.contains(l) && keys.stream().noneMatch(k -> k.startsWith(l.endsWith(".") ? l : l + "."))).toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyIsUnused() {
        Set<String> unused = new TreeSet<>();
        for (String line : lines()) {
            String key = key(line);
            boolean known = used.literals().contains(key) || key.startsWith("act.") && used.acts().contains(key.substring(4)) || begun(key)
                || used.endings().stream().anyMatch(key::endsWith);
            if (!known) unused.add(key);
        }
        assertThat(unused).isEmpty();
    }

    private boolean begun(String key) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String head = key.substring(0, dot);
            if (used.literals().contains(head + ".") || head.contains(".") && used.literals().contains(head)) return true;
        }
        return false;
    }

    private static Used scan() {
        Set<String> literals = new TreeSet<>();
        Set<String> acts = new TreeSet<>();
        Set<String> endings = new TreeSet<>();
        for (Path file : sources()) {
            String text = read(file);
            Matcher act = ACT.matcher(text);
            while (act.find()) acts.add(act.group(1));
            Matcher ending = ENDING.matcher(text);
            while (ending.find()) endings.add(ending.group(1));
            for (String line : text.split("\n")) if (!NOT_A_KEY.matcher(line).find()) collect(ACT.matcher(line).replaceAll(""), literals);
        }
        literals.removeAll(FILE_NAMES);
        return new Used(literals, acts, endings);
    }

    private static void collect(String line, Set<String> literals) {
        Set<String> fields = new HashSet<>();
        Matcher field = FIELD.matcher(line);
        while (field.find()) fields.add(field.group(1));
        Matcher literal = LITERAL.matcher(line);
        while (literal.find()) if (!fields.contains(literal.group(1)) || literal.group(1).contains(".problem.")) literals.add(literal.group(1));
    }

    private static List<Path> sources() {
        List<Path> all = new ArrayList<>();
        all.addAll(walk(Path.of("app", "main"), ".java"));
        all.addAll(walk(Path.of("resources", "print"), ".peb"));
        if (Files.isDirectory(Path.of("resources", "forms"))) all.addAll(walk(Path.of("resources", "forms"), ".yaml"));
        return all;
    }

    private static List<Path> walk(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names() {
        return new HashSet<>(walk(TEXTS, ".properties").stream().map(f -> f.getFileName().toString().replace(".properties", "")).toList());
    }

    private static List<String> lines() {
        return walk(TEXTS, ".properties").stream().flatMap(f -> read(f).lines()).filter(l -> !l.isBlank() && !l.startsWith("#") && !l.startsWith("!"))
            .filter(l -> l.matches("[a-z0-9.-]+\\s*=.*")).toList();
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('=')).strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
