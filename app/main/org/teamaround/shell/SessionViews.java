package org.teamaround.shell;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Folded;
import org.teamaround.setting.OwnView;
import org.teamaround.ui.Background;
import org.teamaround.ui.ListViews;
import org.teamaround.ui.Text;
import org.teamaround.ui.list.NamedShape;
import org.teamaround.ui.list.Shape;
import org.teamaround.ui.list.ShapeText;

/**
 * The lists of one unlocked vault: read once, changed in memory. A view with a name is stored at once; how a list was left is stored when the
 * vault closes, and only where it differs from what is stored, so that a day of sorting costs the journal one act.
 */
final class SessionViews implements ListViews {
    private final ListWiring wiring;
    private final Actor actor;
    private final Text text;
    private final Background background;
    private final Map<String, String> stored = new HashMap<>();
    private final Map<String, Shape> left = new HashMap<>();
    private final Map<String, Map<String, NamedShape>> named = new HashMap<>();

    SessionViews(ListWiring wiring, Actor actor, Text text, Background background) {
        this.wiring = wiring;
        this.actor = actor;
        this.text = text;
        this.background = background;
        wiring.views.of(actor.user()).forEach(this::know);
    }

    private void know(OwnView view) {
        if (view.isNamed()) put(view.list(), new NamedShape(view.name(), ShapeText.read(view.shape()), view.first()));
        else stored.put(view.list(), view.shape());
    }

    private void put(String list, NamedShape view) {
        Map<String, NamedShape> views = named.computeIfAbsent(list, key -> new TreeMap<>(Comparator.comparing(Folded::line).thenComparing(name -> name)));
        if (view.first()) views.replaceAll((name, other) -> new NamedShape(name, other.shape(), false));
        views.put(view.name(), view);
    }

    @Override
    public synchronized Optional<Shape> opening(String list) {
        return Optional.ofNullable(left.get(list)).or(() -> named(list).stream().filter(NamedShape::first).findFirst().map(NamedShape::shape))
            .or(() -> Optional.ofNullable(stored.get(list)).map(ShapeText::read));
    }

    @Override
    public synchronized void leave(String list, Shape shape) {
        left.put(list, shape);
    }

    @Override
    public synchronized List<NamedShape> named(String list) {
        return List.copyOf(named.getOrDefault(list, Map.of()).values());
    }

    @Override
    public synchronized void keep(String list, NamedShape view) {
        put(list, view);
        background.run(() -> wiring.keepViews.save(list, view.name(), view.first(), ShapeText.write(view.shape()), actor), kept -> { });
    }

    @Override
    public synchronized void forget(String list, String name) {
        named.getOrDefault(list, Map.of()).remove(name);
        background.run(() -> wiring.keepViews.forget(list, name, actor), gone -> { });
    }

    @Override
    public void copied(String title, int rows) {
        background.run(() -> {
            wiring.log.note(AccessKind.EXPORTED, Optional.empty(), Optional.of(text.of("shell.copied-rows", title, rows)), actor);
            return true;
        }, noted -> { });
    }

    /** How the lists were left, before the vault closes. What cannot be stored any more, the file being damaged or full, is let go. */
    synchronized void closing() {
        Map<String, String> changed = new TreeMap<>();
        left.forEach((list, shape) -> {
            String written = ShapeText.write(shape);
            if (!written.equals(stored.getOrDefault(list, ""))) changed.put(list, written);
        });
        try {
            if (!changed.isEmpty()) wiring.keepViews.left(changed, actor);
        } catch (RuntimeException gone) {
            left.clear();
        }
    }
}
