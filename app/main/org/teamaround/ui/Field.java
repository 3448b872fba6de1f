package org.teamaround.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Problem;

/**
 * One question of a {@link Form}: label, control, optional help, and the sentence that says what is wrong. Quiet until visited: what
 * cannot be read is told when the user leaves it, what is missing when the user presses the button.
 */
public abstract class Field {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private final Naming naming;
    private final Label label = new Label();
    private final Label trouble = new Label();
    private final VBox box = new VBox(label);
    private final List<Runnable> relayouts = new ArrayList<>();
    /** Held, because a binding listens to what it is made of only weakly. */
    private final List<ObservableBooleanValue> conditions = new ArrayList<>();
    private boolean wide;
    private boolean shown = true;
    private boolean leftOut;

    /** @param path what stands before the name inside repeated rows, such as {@code children.0.} */
    record Naming(Text text, String keys, Supplier<String> path, String name) {
        String key() {
            return keys + '.' + name;
        }
    }

    Field(Naming naming) {
        this.naming = naming;
        box.getStyleClass().add("field");
        label.setText(text().of(naming.key()));
        label.getStyleClass().add("field-label");
        trouble.getStyleClass().add("field-problem");
        WrappedWords.of(trouble);
        showTrouble("");
    }

    /** Puts the control under its label. {@code focus} is the part that takes keys and is labelled. */
    final void lay(Node control, Node focus) {
        label.setLabelFor(focus);
        focus.setAccessibleText(label.getText());
        box.getChildren().add(control);
        text().find(naming.key() + ".help").ifPresent(help -> addHelp(help, focus));
        box.getChildren().add(trouble);
        focus.focusedProperty().subscribe((was, is) -> {
            if (was && !is) left();
        });
    }

    private void addHelp(String sentence, Node focus) {
        Label help = new Label(sentence);
        WrappedWords.of(help);
        help.getStyleClass().add("field-help");
        focus.setAccessibleHelp(sentence);
        box.getChildren().add(1, help);
    }

    /** Takes the whole width of the form. */
    public Field wide() {
        wide = true;
        relayouts.forEach(Runnable::run);
        return this;
    }

    /** Says "(optional)" behind the label. */
    public Field optional() {
        label.setText(text().of("ui.field.optional", text().of(naming.key())));
        return this;
    }

    /** The question is asked only while the condition holds. */
    public Field shownWhen(ObservableBooleanValue condition) {
        conditions.add(condition);
        condition.subscribe(this::appear);
        return this;
    }

    private void appear(boolean wanted) {
        shown = wanted && !leftOut;
        box.setVisible(shown);
        box.setManaged(shown);
        relayouts.forEach(Runnable::run);
    }

    /** Not asked here, whatever else is answered. */
    final void leaveOut() {
        leftOut = true;
        appear(false);
    }

    /** As problems name it, such as {@code children.0.birth}. */
    public final String name() {
        return naming.path().get() + naming.name();
    }

    public final String labelText() {
        return text().of(naming.key());
    }

    public final Node node() {
        return box;
    }

    /** Shows what it holds and takes nothing more. */
    final void toRead() {
        if (label.getLabelFor() instanceof TextInputControl input && input.getParent() == box) input.setEditable(false);
        else box.setDisable(true);
    }

    /** Puts the cursor into it. */
    public void focus() {
        label.getLabelFor().requestFocus();
    }

    /** Called before what was typed is read for the form's act. */
    void settle() {}

    /** Shows these problems, or none. */
    public final void show(List<Problem> problems) {
        showTrouble(problems.stream().map(text()::of).collect(Collectors.joining("\n")));
    }

    private void showTrouble(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(!sentence.isEmpty());
        trouble.setManaged(!sentence.isEmpty());
        Node focus = label.getLabelFor();
        if (focus == null) return;
        focus.pseudoClassStateChanged(DANGER, !sentence.isEmpty());
        focus.setAccessibleHelp(sentence.isEmpty() ? help() : sentence);
    }

    private @org.jspecify.annotations.Nullable String help() {
        return text().find(naming.key() + ".help").orElse(null);
    }

    /** What was typed and cannot be read, such as 31 February; the typed text stays. */
    Optional<Problem> unreadable() {
        return Optional.empty();
    }

    /** What stands in the control as text, readable or not; empty for nothing. A passphrase is never told. */
    String typed() {
        return "";
    }

    /** Takes back what {@link #typed} gave. */
    void retype(String text) {}

    /** The fields inside it, for repeated rows. */
    List<Field> inner() {
        return List.of();
    }

    /** The user left it: tidy what was typed, and say so if it cannot be read. */
    void left() {
        show(unreadable().stream().toList());
    }

    final Problem problem(String key, Object... arguments) {
        return new Problem(name(), key, List.of(arguments));
    }

    final Text text() {
        return naming.text();
    }

    final String key() {
        return naming.key();
    }

    final Label label() {
        return label;
    }

    final boolean isWide() {
        return wide;
    }

    final boolean isShown() {
        return shown;
    }

    final void onRelayout(Runnable step) {
        relayouts.add(step);
    }
}
