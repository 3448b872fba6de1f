package org.teamaround.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;

/**
 * Every sentence the user reads, by key, from {@code resources/text}.
 *
 * <p>{@code {0}} is replaced by the first argument and {@code {0#child|children}} by the number with its word ("1 child",
 * "3 children"). Nothing else is special: an apostrophe is written once. Dates and {@link Word}s among the arguments are put into
 * users' words. A missing key shows as {@code [the.key]}; a test finds them first.
 */
public final class Text {
    private final Map<String, String> sentences;
    private final Wording wording = new Wording(this);

    private Text(Map<String, String> sentences) {
        this.sentences = Map.copyOf(sentences);
    }

    /** Reads the files that {@code text/index} lists; a name without a file yet is passed over. */
    public static Text load() {
        Map<String, String> all = new HashMap<>();
        for (String name : lines("/text/index")) {
            properties("/text/" + name + ".properties").forEach((key, value) -> all.put((String) key, (String) value));
        }
        return new Text(all);
    }

    public static Text from(Map<String, String> sentences) {
        return new Text(sentences);
    }

    public String of(String key, Object... arguments) {
        String sentence = sentences.get(key);
        return sentence == null ? "[" + key + "]" : wording.fill(sentence, List.of(arguments));
    }

    public String of(Problem problem) {
        return of(problem.key(), problem.arguments().toArray());
    }

    public String of(Word word) {
        return of(word.key());
    }

    /** The words of an enum, for choices and columns: {@code text.words("referral.state")}. */
    public <E extends Enum<E>> Function<E, String> words(String prefix) {
        return constant -> of(Word.of(prefix, constant));
    }

    /** Empty when there is no such key: help texts are optional. */
    public Optional<String> find(String key, Object... arguments) {
        return sentences.containsKey(key) ? Optional.of(of(key, arguments)) : Optional.empty();
    }

    public Set<String> keys() {
        return sentences.keySet();
    }

    private static List<String> lines(String path) {
        try (InputStream in = Text.class.getResourceAsStream(path)) {
            if (in == null) throw new Fault("missing", "text.index");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new Fault("text.index", e);
        }
    }

    private static Properties properties(String path) {
        Properties found = new Properties();
        try (InputStream in = Text.class.getResourceAsStream(path)) {
            if (in == null) return found;
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            found.load(reader);
        } catch (IOException e) {
            throw new Fault("text.properties", e);
        }
        return found;
    }
}
