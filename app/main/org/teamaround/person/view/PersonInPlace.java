package org.teamaround.person.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Right;
import org.teamaround.person.EditField;
import org.teamaround.person.Person;
import org.teamaround.person.PersonField;
import org.teamaround.person.Persons;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Form;
import org.teamaround.ui.HoldsTyped;
import org.teamaround.ui.InPlace;
import org.teamaround.ui.WrappedWords;

/**
 * A person's facts, each to be changed where it stands; what stood there before is one key away. After saving, the focus is back on the
 * line that was changed. What is typed comes back when the page is made anew, after a lock too, each into its line once that shows.
 */
public final class PersonInPlace implements HoldsTyped {
    private final Desk desk;
    private final EditField edit;
    private final Persons persons;
    private final Practitioners workers;
    private final PersonActs acts;
    private final ShowsHistory history;
    private final BiConsumer<Form, PersonFieldsModel> lay;
    private final FactFields lines = new FactFields();
    private final Map<String, Form> open = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> waiting = new LinkedHashMap<>();
    private Optional<String> last = Optional.empty();

    public PersonInPlace(Desk desk, EditField edit, Persons persons, Practitioners workers, PersonActs acts, ShowsHistory history) {
        this.desk = desk;
        this.edit = edit;
        this.persons = persons;
        this.workers = workers;
        this.acts = acts;
        this.history = history;
        lay = new WholePersonFields(desk.text())::lay;
    }

    /**
     * One line.
     *
     * @param name  of the line, as {@code person.facts.<name>}
     * @param saved told the person as it is now
     */
    Node line(Person person, String name, String words, Consumer<Person> saved) {
        List<PersonField> fields = lines.of(name);
        String label = desk.text().of("person.facts." + name);
        if (fields.isEmpty()) return read(words);
        return place(person, name, words, fields, label, saved);
    }

    private InPlace place(Person person, String name, String words, List<PersonField> fields, String label, Consumer<Person> saved) {
        boolean withheld = fields.stream().anyMatch(field -> field.isWithheldIn(person));
        boolean may = !withheld && desk.allowed().may(Right.ENTER);
        InPlace[] place = new InPlace[1];
        place[0] = new InPlace(desk.text(), label, words, may, () -> open(place[0], person, name, fields, saved), () -> history.show(person, fields, label));
        if (last.equals(Optional.of(key(person, name)))) comeBack(place[0]);
        keep(key(person, name));
        if (may && waiting.containsKey(key(person, name))) desk.background().onWindow(place[0]::open);
        return place[0];
    }

    private static String key(Person person, String name) {
        return person.id().value() + "/" + name;
    }

    /** Its line is laid anew: what was typed there waits for the new one. */
    private void keep(String key) {
        Optional.ofNullable(open.remove(key)).map(Form::typed).filter(typed -> !typed.isEmpty()).ifPresent(typed -> waiting.put(key, typed));
    }

    @Override public Map<String, String> typed() {
        Map<String, String> all = new LinkedHashMap<>();
        waiting.forEach((key, typed) -> typed.forEach((field, text) -> all.put(key + '/' + field, text)));
        open.forEach((key, form) -> form.typed().forEach((field, text) -> all.put(key + '/' + field, text)));
        return all;
    }

    @Override public void retype(Map<String, String> typed) {
        typed.forEach((name, text) -> {
            String[] parts = name.split("/", 3);
            if (parts.length == 3) waiting.computeIfAbsent(parts[0] + '/' + parts[1], key -> new LinkedHashMap<>()).put(parts[2], text);
        });
    }

    @Override public void forget() {
        waiting.clear();
        open.values().forEach(Form::forget);
    }

    /** Lines that are empty so far: a button each, which puts the line there to be filled in. */
    void offer(Person person, List<String> names, Facts facts, Consumer<Person> saved) {
        if (!desk.allowed().may(Right.ENTER)) return;
        FlowPane more = new FlowPane();
        names.stream().filter(name -> lines.isOffered(name, person.kind())).forEach(name -> more.getChildren().add(add(person, name, facts, more, saved)));
        List.copyOf(more.getChildren()).stream().filter(button -> isAwaited(person, String.valueOf(button.getUserData()))).forEach(button -> ((Button) button).fire());
        if (!more.getChildren().isEmpty()) facts.line(desk.text().of("person.in-place.more"), more);
    }

    private boolean isAwaited(Person person, String name) {
        keep(key(person, name));
        return waiting.containsKey(key(person, name));
    }

    private Node add(Person person, String name, Facts facts, FlowPane more, Consumer<Person> saved) {
        String label = desk.text().of("person.facts." + name);
        Button button = new Button(label);
        button.setUserData(name);
        button.getStyleClass().addAll("flat", "in-place-more");
        button.setAccessibleText(desk.text().of("person.in-place.add", label));
        button.setOnAction(pressed -> {
            more.getChildren().remove(button);
            InPlace place = place(person, name, "", lines.of(name), label, saved);
            facts.line(label, place);
            if (!waiting.containsKey(key(person, name))) place.open();
        });
        return button;
    }

    private static Label read(String words) {
        Label said = new Label(words);
        WrappedWords.of(said);
        said.setMinHeight(Label.USE_PREF_SIZE);
        return said;
    }

    private void comeBack(InPlace place) {
        last = Optional.empty();
        desk.background().onWindow(place::takeFocus);
    }

    private void open(InPlace place, Person person, String name, List<PersonField> fields, Consumer<Person> saved) {
        desk.background().run(workers::all, all -> open(place, new FieldModel(person, all, fields, edit, persons, acts.actor(), desk.background(), now -> {
            last = Optional.of(key(person, name));
            open.remove(key(person, name));
            saved.accept(now);
        }), fields, key(person, name)));
    }

    private void open(InPlace place, FieldModel model, List<PersonField> fields, String key) {
        keep(key);
        Form form = new Form(desk, PersonFields.KEYS);
        lay.accept(form, model.typed);
        form.only(lines.questions(fields));
        form.beginTyping();
        open.put(key, form);
        Optional.ofNullable(waiting.remove(key)).ifPresent(form::retype);
        form.follows(model.problems);
        HBox buttons = new HBox(form.saves(Action.of("person.in-place.save", model::save).shortcut("Shortcut+S").needs(Right.ENTER)),
            new Buttons(desk).quiet(Action.of("person.in-place.leave", place::leave)));
        buttons.getStyleClass().add("acts");
        VBox editor = new VBox(form, buttons);
        editor.getStyleClass().add("in-place-editor");
        editor.addEventHandler(KeyEvent.KEY_PRESSED, event -> enter(event, form, model));
        place.show(editor, () -> open.remove(key));
        form.focusFirst();
    }

    /** In a line of text Enter saves; in longer text it begins a new line. */
    private static void enter(KeyEvent event, Form form, FieldModel model) {
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || !(event.getTarget() instanceof TextField)) return;
        event.consume();
        form.submit(model::save);
    }
}
