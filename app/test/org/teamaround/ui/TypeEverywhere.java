package org.teamaround.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;

/** Types into every field of a page or dialog, what can be read and what cannot, and tells what stands there. */
public final class TypeEverywhere {
    private final Screen screen;

    public TypeEverywhere(Screen screen) {
        this.screen = screen;
    }

    public boolean hasForm() {
        return Form.within(screen.content()).findAny().isPresent();
    }

    /** Every group of repeated rows gets one more; every control is typed into, ticked or chosen. */
    public void fill() {
        List<Form> forms = Form.within(screen.content()).toList();
        forms.forEach(form -> form.fields().filter(RowsField.class::isInstance).toList().forEach(rows -> rows.retype(rows.typed() + 1)));
        forms.forEach(form -> form.fields().filter(RowsField.class::isInstance).filter(rows -> rows.typed().startsWith("0")).toList().forEach(rows -> rows.retype("1")));
        int number = 0;
        for (Form form : forms) for (Field field : form.fields().toList()) if (!(field instanceof RowsField<?>)) fill(field, number++);
    }

    private static void fill(Field field, int number) {
        List<Node> parts = parts(field.node()).toList();
        parts.stream().filter(CheckBox.class::isInstance).map(CheckBox.class::cast).findFirst().ifPresent(box -> box.setSelected(!box.isSelected()));
        List<RadioButton> choices = parts.stream().filter(RadioButton.class::isInstance).map(RadioButton.class::cast).toList();
        if (!choices.isEmpty() && !(field instanceof BirthField)) choices.getLast().setSelected(true);
        boolean whole = field instanceof DateField && number % 2 == 0;
        parts.stream().filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast).filter(TextInputControl::isEditable)
            .forEach(input -> input.setText(whole ? "12 mar 2027" : field instanceof LongField ? "Line " + number + "\nłzy 😀" : "half " + number));
    }

    private static Stream<Node> parts(Node node) {
        Stream<Node> inner = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(TypeEverywhere::parts) : Stream.empty();
        return Stream.concat(Stream.of(node), inner);
    }

    /** What was typed, by name. */
    public Map<String, String> typed() {
        return new TreeMap<>(new TypedIn(screen).typed());
    }

    /** What stands in every field in sight now, typed or not. */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        List<Form> forms = Form.within(screen.content()).toList();
        for (int i = 0; i < forms.size(); i++) {
            int at = i;
            Map<String, Integer> seen = new TreeMap<>();
            forms.get(i).fields().filter(Field::isShown).forEach(field -> all.put(at + field.name() + "#" + seen.merge(field.name(), 1, Integer::sum), field.typed()));
        }
        return all;
    }
}
