package org.teamaround.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;

/** One of each kind of field, over a model with every kind of property. */
final class SampleForm {
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final ObjectProperty<Optional<String>> service = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Named<String>> agency = new SimpleObjectProperty<>(Named.nothing());
    final ObservableList<String> agencies = FXCollections.observableArrayList("Hilltop School", "Health visiting", "Łódź House");
    final ObjectProperty<Stated<Boolean>> interpreter = new SimpleObjectProperty<>(Stated.notYetAsked());
    final ObjectProperty<Optional<String>> consent = new SimpleObjectProperty<>(Optional.empty());
    final ObservableSet<String> needs = FXCollections.observableSet();
    final BooleanProperty urgent = new SimpleBooleanProperty();
    final ObjectProperty<Optional<LocalDate>> received = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<LocalTime>> at = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Integer>> order = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<Child> children = FXCollections.observableArrayList(new Child());
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    final Form form;

    static final class Child {
        final StringProperty given = new SimpleStringProperty("");
        final ObjectProperty<MemorableDate> birth = new SimpleObjectProperty<>(MemorableDate.empty());
    }

    SampleForm() {
        Text texts = Text.load();
        Map<String, String> all = new java.util.HashMap<>();
        texts.keys().forEach(key -> all.put(key, raw(texts, key)));
        all.putAll(SAMPLE);
        form = new Form(Text.from(all), TestDesk.MOMENT, "s");
        form.section("who");
        form.suggest("agency", agency, agencies, Function.identity());
        form.text("name", name);
        form.date("received", received);
        form.time("at", at);
        form.section("child");
        form.rows("children", children, Child::new, (row, child) -> {
            row.text("given", child.given);
            row.birth("birth", child.birth);
        }).atLeast(1);
        form.section("why");
        form.longText("reason", reason);
        form.choice("service", service, List.of("Family support", "Counselling", "Speech therapy"), Function.identity());
        form.number("order", order).optional();
        form.options("consent", consent, List.of("Written", "Spoken", "Refused"), Function.identity());
        form.yesNo("interpreter", interpreter);
        form.ticks("needs", needs, List.of("Sleep", "School", "Speech", "Housing"), Function.identity());
        form.tick("urgent", urgent);
        form.follows(problems);
    }

    private static String raw(Text texts, String key) {
        return texts.of(key);
    }

    private static final Map<String, String> SAMPLE = Map.ofEntries(
            Map.entry("s.who", "Who is asking"), Map.entry("s.agency", "Agency"), Map.entry("s.name", "Name of the referrer"),
            Map.entry("s.agency.help", "Type a few letters; a new agency is simply added."),
            Map.entry("s.received", "Received on"), Map.entry("s.at", "At"), Map.entry("s.child", "Children"),
            Map.entry("s.children", "Children in this referral"), Map.entry("s.children.add", "Add a child"),
            Map.entry("s.children.row", "Child {0}"), Map.entry("s.children.given", "Given name"),
            Map.entry("s.children.birth", "Born"), Map.entry("s.why", "Why"), Map.entry("s.reason", "What is worrying you?"),
            Map.entry("s.service", "Service asked for"), Map.entry("s.order", "Place in the list"),
            Map.entry("s.consent", "How was consent given?"), Map.entry("s.interpreter", "Is an interpreter needed?"),
            Map.entry("s.needs", "Needs"), Map.entry("s.urgent", "Urgent"), Map.entry("s.missing", "Say what the name is."),
            Map.entry("s.save", "Record referral"));
}
