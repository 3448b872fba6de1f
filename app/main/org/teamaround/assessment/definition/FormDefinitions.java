package org.teamaround.assessment.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/** Every form the program knows, read once at start from {@code resources/forms}; a mistake in them is refused with file and line. */
public final class FormDefinitions {
    private final List<FormDefinition> forms;

    private FormDefinitions(List<FormDefinition> forms) {
        this.forms = List.copyOf(forms);
    }

    /**
     * Reads the forms that {@code index.yaml} names.
     * @param files text of a file by its name; absent when there is no such file
     */
    public static Outcome<FormDefinitions> read(Function<String, Optional<String>> files) {
        FormShelf shelf = new FormShelf(files);
        Optional<Sheet> index = shelf.open("index.yaml");
        Map<String, ValueList> lists = index.map(i -> shelf.lists(i.text("lists"))).orElse(Map.of());
        List<FormDefinition> forms = index.map(i -> i.lines("forms")).orElse(List.of()).stream().flatMap(f -> shelf.form(f, lists).stream())
            .toList();
        shelf.checkUpgrade(forms);
        List<Problem> problems = shelf.problems();
        return problems.isEmpty() ? Outcome.done(new FormDefinitions(forms)) : Outcome.refused(problems);
    }

    /** The form new assessments of a kind use. */
    public Optional<FormDefinition> newest(String kind) {
        return forms.stream().filter(f -> f.kind().equals(kind)).findFirst();
    }

    /** @param reference name and edition, such as {@code caf-streamlined/1}; another edition of the same form stands in for a missing one */
    public Optional<FormDefinition> withReference(String reference) {
        String name = reference.replaceFirst("/.*", "");
        return forms.stream().filter(f -> f.reference().equals(reference)).findFirst()
            .or(() -> forms.stream().filter(f -> f.name().equals(name)).findFirst());
    }

    public List<FormDefinition> all() {
        return forms;
    }

    /** Opens files and keeps what was wrong with them. */
    private static final class FormShelf {
        private final Function<String, Optional<String>> files;
        private final List<FormMistakes> mistakes = new ArrayList<>();
        private final List<Sheet> opened = new ArrayList<>();

        FormShelf(Function<String, Optional<String>> files) {
            this.files = files;
        }

        Optional<Sheet> open(String name) {
            FormMistakes found = new FormMistakes(name);
            mistakes.add(found);
            Optional<String> text = files.apply(name);
            if (text.isEmpty()) found.add(1, "no-file");
            return text.flatMap(t -> Sheet.read(t, found));
        }

        Map<String, ValueList> lists(String name) {
            Map<String, ValueList> lists = new LinkedHashMap<>();
            open(name).ifPresent(sheet -> sheet.keys().forEach(k -> lists.put(k, list(k, sheet.sheet(k).orElseThrow()))));
            return lists;
        }

        private static ValueList list(String name, Sheet sheet) {
            return new ValueList(name, sheet.keys().stream().map(k -> new ValueList.Choice(k, sheet.text(k))).toList());
        }

        Optional<FormDefinition> form(String name, Map<String, ValueList> lists) {
            Optional<Sheet> sheet = open(name);
            sheet.ifPresent(opened::add);
            return sheet.map(new FormReader(lists)::form);
        }

        /** Looked at when every form is read: an answer must become something that the full form has. */
        void checkUpgrade(List<FormDefinition> forms) {
            Optional<FormDefinition> full = forms.stream().filter(f -> f.kind().equals("full")).findFirst();
            full.ifPresent(to -> opened.stream().flatMap(s -> s.list("sections").stream()).flatMap(s -> s.list("fields").stream())
                .filter(f -> UpgradeRules.isNowhere(f.text("becomes", ""), to))
                .forEach(f -> f.mistake("becomes", "becomes-nothing", f.text("becomes"))));
        }

        List<Problem> problems() {
            return mistakes.stream().flatMap(m -> m.problems().stream()).toList();
        }
    }
}
