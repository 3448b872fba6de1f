package org.teamaround.kernel.alike;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.teamaround.kernel.Folded;

/** Given names that are used for one another, as in {@code resources/likeness/short-forms.txt}: a line is one name in all its forms. */
public final class ShortForms {
    private final Map<String, Set<Integer>> lines = new HashMap<>();
    private final Map<Integer, Set<String>> names = new HashMap<>();

    public ShortForms() {
        int number = 0;
        for (String line : read().split("\n")) {
            number++;
            if (line.startsWith("#")) continue;
            for (String name : line.strip().split("[, ]+")) add(Folded.of(name), number);
        }
    }

    private void add(String name, int line) {
        lines.computeIfAbsent(name, _ -> new HashSet<>()).add(line);
        names.computeIfAbsent(line, _ -> new HashSet<>()).add(name);
    }

    /** The other forms of a name, all folded; none where it stands in no line. @param word folded */
    public Set<String> others(String word) {
        Set<String> others = new HashSet<>();
        groups(word).forEach(line -> others.addAll(names.getOrDefault(line, Set.of())));
        others.remove(word);
        return others;
    }

    /** @param one,other folded */
    public boolean areOne(String one, String other) {
        Set<Integer> its = lines.getOrDefault(one, Set.of());
        return !its.isEmpty() && lines.getOrDefault(other, Set.of()).stream().anyMatch(its::contains);
    }

    /** The lines of the table in which it stands, as keys to look others up by. @param word folded */
    public Set<Integer> groups(String word) {
        return lines.getOrDefault(word, Set.of());
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(ShortForms.class.getResourceAsStream("/likeness/short-forms.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
