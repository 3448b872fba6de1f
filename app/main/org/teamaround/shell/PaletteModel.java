package org.teamaround.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Folded;
import org.teamaround.ui.Action;
import org.teamaround.ui.Actions;
import org.teamaround.ui.Finder;
import org.teamaround.ui.Hit;
import org.teamaround.ui.Text;

/** The one search box: what was typed, and what can be gone to or done, group by group, the group with the best first. */
final class PaletteModel {
    private static final int MOST_OF_A_GROUP = 8;
    /** An act whose words were typed goes before whoever only sounds like them. */
    private static final int ACT = 8_000;
    final StringProperty typed = new SimpleStringProperty("");
    final ObservableList<Hit> hits = FXCollections.observableArrayList();
    /** Why not everything can be found yet; empty once it can. */
    final StringProperty note = new SimpleStringProperty("");
    /** Counts the answers that take the place of the last; what is only added does not count. */
    final IntegerProperty answers = new SimpleIntegerProperty();
    private final Text text;
    private final Actions actions;
    private final List<Finder> finders;
    private final Recents recents;

    PaletteModel(Text text, Actions actions, List<Finder> finders, Recents recents) {
        this.text = text;
        this.actions = actions;
        this.finders = finders;
        this.recents = recents;
        typed.subscribe(this::search);
        finders.stream().filter(finder -> !finder.isReady()).forEach(finder -> finder.whenReady(() -> search(typed.get())));
    }

    /** Remembers what was gone to. */
    void chosen(Hit hit) {
        if (!hit.group().equals(commands())) recents.add(new Hit(text.of("shell.search.recent"), hit.name(), "", hit.detail(), hit.icon(), hit.score(), hit.open()));
    }

    private void search(String words) {
        note.set(finders.stream().allMatch(Finder::isReady) ? "" : text.of("shell.search.getting-ready"));
        List<Hit> found = new ArrayList<>(words.isBlank() ? recents.all() : finders.stream().flatMap(finder -> finder.find(words.strip()).stream()).toList());
        List<String> names = found.stream().map(Hit::name).toList();
        acts(words).filter(act -> !names.contains(act.name())).forEach(found::add);
        hits.setAll(grouped(found));
        answers.set(answers.get() + 1);
        if (!words.isBlank()) finders.forEach(finder -> finder.findMore(words.strip(), more -> add(words, more)));
    }

    /** What came while something else was typed comes too late. */
    private void add(String words, List<Hit> more) {
        if (typed.get().equals(words)) hits.addAll(more);
    }

    private static List<Hit> grouped(List<Hit> found) {
        Map<String, List<Hit>> groups = new LinkedHashMap<>();
        found.forEach(hit -> groups.computeIfAbsent(hit.group(), group -> new ArrayList<>()).add(hit));
        return groups.values().stream().sorted(Comparator.comparingInt((List<Hit> group) -> -group.stream().mapToInt(Hit::score).max().orElse(0)))
            .flatMap(group -> group.stream().limit(MOST_OF_A_GROUP)).toList();
    }

    private Stream<Hit> acts(String words) {
        return actions.all().stream()
                .filter(action -> action.enabled().get() && !action.key().equals("shell.act.search"))
                .filter(action -> Folded.matches(text.of(action.key()), words))
                .map(this::hit);
    }

    private Hit hit(Action action) {
        String keys = action.shortcut().map(shortcut -> shortcut.getDisplayText()).orElse("");
        String icon = action.icon().isEmpty() ? "bi-command" : action.icon();
        return new Hit(commands(), text.of(action.key()), "", keys, icon, ACT, action::run);
    }

    private String commands() {
        return text.of("shell.search.commands");
    }
}
