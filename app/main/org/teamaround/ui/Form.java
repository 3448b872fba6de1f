package org.teamaround.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;

/**
 * A form, built field by field over the properties of a model. The name given to a field is the one its problems carry; its label is
 * the text {@code keys.name}, its help {@code keys.name.help} where there is one. Problems show on top, each leading to its field, and
 * beside the field; F8 goes to the next. Save is never greyed out: {@link #saves} tells what is missing.
 */
public final class Form extends VBox {
    private final Text text;
    private final Moment moment;
    private String keys;
    private final List<Field> fields = new ArrayList<>();
    private final ProblemSummary summary;
    private Supplier<String> path = () -> "";
    private FieldGrid grid = new FieldGrid();
    private final Typing typing = new Typing(fields);
    private Allowed allowed = Allowed.everything();
    private boolean toRead;
    private boolean passing;
    private boolean submitted;

    public Form(Text text, Moment moment, String keys) {
        this.text = text;
        this.moment = moment;
        this.keys = keys;
        summary = new ProblemSummary(text, this);
        getStyleClass().add("form");
        getChildren().addAll(summary, grid);
        sceneProperty().subscribe(scene -> {
            if (scene != null) beginTyping();
        });
    }

    public Form(Desk desk, String keys) {
        this(desk.text(), desk.moment(), keys);
        allowed = desk.allowed();
    }

    /** Inside repeated rows: what stands before each name. */
    Form at(Supplier<String> place) {
        path = place;
        return this;
    }

    /** Begins a new part with the heading {@code keys.name}. */
    public Form section(String name) {
        Label heading = new Label(text.of(keys + '.' + name));
        heading.getStyleClass().add("form-section");
        getChildren().add(heading);
        return continued();
    }

    /** Lays fields whose words stand under other keys, such as those of a feature that brings its own questions. */
    public Form worded(String otherKeys, Consumer<Form> lay) {
        String own = keys;
        keys = otherKeys;
        lay.accept(this);
        keys = own;
        return this;
    }

    /** Anything else between the fields: a banner, a table. */
    public Form node(Node node) {
        getChildren().add(node);
        return continued();
    }

    private Form continued() {
        grid = new FieldGrid();
        getChildren().add(grid);
        return this;
    }

    public LineField text(String name, StringProperty value) {
        return add(new LineField(naming(name), value));
    }

    public LongField longText(String name, StringProperty value) {
        return add(new LongField(naming(name), value));
    }

    public SecretField secret(String name, StringProperty value) {
        return add(new SecretField(naming(name), value));
    }

    public <T> ChoiceField<T> choice(String name, Property<Optional<T>> value, List<T> options, Function<T, String> words) {
        return add(new ChoiceField<>(naming(name), value, observed(options), words));
    }

    /** One of more than can be listed. @param among of this field alone */
    public <T> ChoiceField<T> choice(String name, Property<Optional<T>> value, Among<T> among, Function<T, String> words) {
        return add(new ChoiceField<>(naming(name), value, among, words));
    }

    public <T> SuggestField<T> suggest(String name, Property<Named<T>> value, ObservableList<T> known, Function<T, String> words) {
        return add(new SuggestField<>(naming(name), value, known, words));
    }

    public <T> OptionsField<T> options(String name, Property<Optional<T>> value, List<T> options, Function<T, String> words) {
        return add(new OptionsField<>(naming(name), value, options, words));
    }

    /** Yes, no or not known; not yet asked shows none of them. */
    public OptionsField<Stated<Boolean>> yesNo(String name, Property<Stated<Boolean>> value) {
        return options(name, YesNo.over(value), YesNo.ANSWERS, answer -> text.of(YesNo.key(answer)));
    }

    public <T> TicksField<T> ticks(String name, ObservableSet<T> value, List<T> options, Function<T, String> words) {
        return add(new TicksField<>(naming(name), value, options, words));
    }

    public TickField tick(String name, Property<Boolean> value) {
        return add(new TickField(naming(name), value));
    }

    public DateField date(String name, Property<Optional<LocalDate>> value) {
        return add(new DateField(naming(name), value, moment));
    }

    public TimeField time(String name, Property<Optional<LocalTime>> value) {
        return add(new TimeField(naming(name), value));
    }

    public NumberField number(String name, Property<Optional<Integer>> value) {
        return add(new NumberField(naming(name), value));
    }

    public BirthField birth(String name, Property<MemorableDate> value) {
        return add(new BirthField(naming(name), value));
    }

    /** Repeated rows; {@code lay} builds one row's fields, with text keys under {@code keys.name}. */
    public <M> RowsField<M> rows(String name, ObservableList<M> models, Supplier<M> fresh, BiConsumer<Form, M> lay) {
        return rows(name, keys + '.' + name, models, fresh, lay);
    }

    /** Rows that bring their own words: text keys under {@code rowKeys}. */
    public <M> RowsField<M> rows(String name, String rowKeys, ObservableList<M> models, Supplier<M> fresh, BiConsumer<Form, M> lay) {
        Supplier<Form> empty = () -> new Form(text, moment, rowKeys);
        return add(new RowsField<>(naming(name), models, fresh, lay, empty));
    }

    private Field.Naming naming(String name) {
        return new Field.Naming(text, keys, () -> path.get(), name);
    }

    private <F extends Field> F add(F field) {
        fields.add(field);
        grid.add(field);
        if (toRead) field.toRead();
        return field;
    }

    private static <T> ObservableList<T> observed(List<T> options) {
        return options instanceof ObservableList<T> live ? live : FXCollections.observableArrayList(options);
    }

    /** For somebody who may look but not change. */
    private void showToRead() {
        toRead = true;
        getStyleClass().add("to-read");
        fields.forEach(Field::toRead);
    }

    /**
     * The button of the form's act, and its shortcut inside the form: first what cannot be read is shown; only then {@code act} runs. Where
     * whoever is at the window has no right to the act, there is no button and the form is only to be read.
     */
    public Button saves(Action action) {
        Action saving = action.through(() -> submit(action.act()));
        Button button = new Buttons(text, allowed).main(saving);
        if (!allowed.offers(action)) {
            showToRead();
            return button;
        }
        action.shortcut().ifPresent(keys -> List.of(this, button).forEach(part -> part.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!keys.match(event)) return;
            event.consume();
            saving.run();
        })));
        return button;
    }

    /** As the button of {@link #saves}, for a shortcut. */
    public void submit(Runnable act) {
        fields().filter(Field::isShown).forEach(Field::settle);
        List<Problem> unreadable = unreadable();
        show(unreadable);
        submitted = unreadable.isEmpty();
        if (submitted) act.run();
    }

    public List<Problem> unreadable() {
        return fields().filter(Field::isShown).flatMap(field -> field.unreadable().stream()).toList();
    }

    /** Shows these problems from now on, and moves to the first. */
    public void show(List<Problem> problems) {
        fields().forEach(field -> field.show(problems.stream().filter(problem -> problem.field().equals(field.name())).toList()));
        summary.show(problems);
        if (!problems.isEmpty()) submitted = false;
        if (!problems.isEmpty()) summary.next();
    }

    /** Shows the model's problems whenever they change. */
    public Form follows(ObservableList<Problem> problems) {
        problems.addListener((ListChangeListener<Problem>) change -> show(List.copyOf(problems)));
        return this;
    }

    /** For a form that is one of several parts of a page: the page itself lists what is to be put right. */
    public Form withoutSummary() {
        getChildren().remove(summary);
        return this;
    }

    /** Only these questions of all that were laid, without headings: to change one thing where it stands. */
    public Form only(Set<String> names) {
        fields.stream().filter(field -> !names.contains(field.name())).forEach(Field::leaveOut);
        getChildren().stream().filter(part -> !(part instanceof FieldGrid) && part != summary).forEach(part -> {
            part.setVisible(false);
            part.setManaged(false);
        });
        return this;
    }

    /** For the choices above a list: nothing that is typed here is worth keeping. */
    public Form passing() {
        passing = true;
        return this;
    }

    /** What stands in the fields at first counts as stored; from now on what differs is typed. Called again, it does nothing. */
    public void beginTyping() {
        if (!typing.isBegun()) typing.begin();
    }

    /** What was typed is stored now, and the form stays in sight. */
    public void kept() {
        submitted = false;
        typing.begin();
    }

    /** What was typed since the form was laid, by the names of its fields, readable or not; empty when nothing was. */
    public Map<String, String> typed() {
        return passing ? Map.of() : typing.changed();
    }

    /** What was typed in fields that cannot be read as they stand. */
    public Map<String, String> unreadableText() {
        Map<String, String> found = new LinkedHashMap<>();
        fields().filter(field -> field.unreadable().isPresent()).forEach(field -> found.put(field.name(), field.typed()));
        return found;
    }

    /** Puts it back; names it does not know are passed over. */
    public void retype(Map<String, String> typed) {
        beginTyping();
        typing.retype(typed);
    }

    /** Back to what stood there at first. */
    public void forget() {
        typing.forget();
        show(List.of());
    }

    /** Whether its act was begun and nothing was typed or put right since. */
    boolean isSubmitted() {
        return submitted;
    }

    /** All forms in this part of a page that are worth keeping, in reading order. */
    static Stream<Form> within(Node node) {
        if (node instanceof Form form) return form.passing ? Stream.empty() : Stream.of(form);
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Form::within) : Stream.empty();
    }

    /** All fields in reading order, with those inside repeated rows. */
    Stream<Field> fields() {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), field.inner().stream()));
    }

    public void focusFirst() {
        fields.stream().filter(Field::isShown).findFirst().ifPresent(Field::focus);
    }
}
