package org.teamaround.print.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** {@code text('key', 'first', 'second')} in a template: the sentence under the key, with up to four arguments. */
final class PrintWords extends AbstractExtension {
    private final BiFunction<String, Object[], String> words;

    PrintWords(BiFunction<String, Object[], String> words) {
        this.words = words;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("text", new Text());
    }

    private final class Text implements Function {
        private static final List<String> NAMES = List.of("key", "first", "second", "third", "fourth");

        @Override
        public List<String> getArgumentNames() {
            return NAMES;
        }

        @Override
        public Object execute(Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
            List<Object> arguments = new ArrayList<>();
            NAMES.stream().skip(1).map(given::get).filter(Objects::nonNull).forEach(arguments::add);
            return words.apply(String.valueOf(given.get("key")), arguments.toArray());
        }
    }
}
