package org.teamaround.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.ui.Action;
import org.teamaround.ui.Actions;
import org.teamaround.ui.Finder;
import org.teamaround.kernel.Folded;
import org.teamaround.ui.Hit;
import org.teamaround.ui.Text;

/** The one search box: what was typed, and what can be gone to or done. */
final class PaletteModel {
    private static final int MOST = 12;
    final StringProperty typed = new SimpleStringProperty("");
    final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final Text text;
    private final Actions actions;
    private final List<Finder> finders;

    PaletteModel(Text text, Actions actions, List<Finder> finders) {
        this.text = text;
        this.actions = actions;
        this.finders = finders;
        typed.subscribe(this::search);
    }

    private void search(String words) {
        List<Hit> found = new ArrayList<>();
        if (!words.isBlank()) finders.forEach(finder -> found.addAll(finder.find(words.strip())));
        acts(words).filter(act -> found.stream().noneMatch(hit -> hit.name().equals(act.name()))).forEach(found::add);
        hits.setAll(found.stream().limit(MOST).toList());
    }

    private Stream<Hit> acts(String words) {
        return actions.all().stream()
                .filter(action -> action.enabled().get() && !action.key().equals("shell.act.search"))
                .filter(action -> Folded.matches(text.of(action.key()), words))
                .map(this::hit);
    }

    private Hit hit(Action action) {
        String keys = action.shortcut().map(shortcut -> shortcut.getDisplayText()).orElse("");
        return new Hit(text.of(action.key()), keys, action.icon().isEmpty() ? "bi-command" : action.icon(), action::run);
    }
}
