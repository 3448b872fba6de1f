package org.teamaround.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Text;

/** Ctrl+/: every shortcut that works now, taken from the actions themselves; then those that every form has. */
final class ShortcutSheet extends Screen {
    private static final List<String> IN_FORMS = List.of("next-problem", "move-row", "list", "date", "leave");
    private final Text text;
    private final VBox body;

    ShortcutSheet(Text text, List<Action> actions) {
        this.text = text;
        Facts now = new Facts();
        Map<String, String> known = new LinkedHashMap<>();
        actions.stream().filter(action -> action.shortcut().isPresent()).forEach(action ->
                known.put(action.shortcut().orElseThrow().getDisplayText(), text.of(action.key())));
        known.forEach(now::line);
        Facts forms = new Facts();
        for (String name : IN_FORMS) forms.line(text.of("shell.keys." + name), text.of("shell.keys." + name + ".help"));
        Label heading = new Label(text.of("shell.keys.forms"));
        heading.getStyleClass().add("form-section");
        body = new VBox(now, heading, forms);
        body.getStyleClass().add("dialog-body");
    }

    @Override
    public String title() {
        return text.of("shell.act.shortcuts");
    }

    @Override
    public Node content() {
        return body;
    }
}
