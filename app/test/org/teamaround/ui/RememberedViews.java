package org.teamaround.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.ui.list.NamedShape;
import org.teamaround.ui.list.Shape;

/** Views of lists in memory. */
final class RememberedViews implements ListViews {
    final Map<String, Shape> left = new HashMap<>();
    final List<NamedShape> named = new ArrayList<>();
    final List<String> copied = new ArrayList<>();

    @Override
    public Optional<Shape> opening(String list) {
        return Optional.ofNullable(left.get(list));
    }

    @Override
    public void leave(String list, Shape shape) {
        left.put(list, shape);
    }

    @Override
    public List<NamedShape> named(String list) {
        return List.copyOf(named);
    }

    @Override
    public void keep(String list, NamedShape view) {
        named.add(view);
    }

    @Override
    public void forget(String list, String name) {
        named.removeIf(view -> view.name().equals(name));
    }

    @Override
    public void copied(String title, int rows) {
        copied.add(title + " " + rows);
    }
}
