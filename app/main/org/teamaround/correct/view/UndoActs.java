package org.teamaround.correct.view;

import java.util.List;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;

/** Ctrl+Z, Ctrl+Y and the list of what was done, wherever one is. What is being typed in a field comes first: the field takes the keys. */
public final class UndoActs {
    /** Those with a button in the window's top line, by key. */
    public static final List<String> ON_TOP = List.of("correct.act.undo", "correct.act.session");
    private final Desk desk;
    private final SessionModel model;

    public UndoActs(Desk desk, SessionModel model) {
        this.desk = desk;
        this.model = model;
    }

    public List<Action> all() {
        return List.of(Action.of("correct.act.undo", () -> model.takeBack(this::told)).icon("bi-arrow-counterclockwise").shortcut("Shortcut+Z").needs(Right.READ),
            Action.of("correct.act.redo", () -> model.again(this::told)).icon("bi-arrow-clockwise").shortcut("Shortcut+Y").or("Shortcut+Shift+Z").needs(Right.READ),
            Action.of("correct.act.session", () -> desk.navigator().openDialog(new SessionScreen(desk, model))).icon("bi-clock-history")
                .shortcut("Shortcut+Shift+Y").needs(Right.READ));
    }

    private void told(String sentence) {
        desk.navigator().refresh();
        desk.navigator().say(sentence);
    }
}
