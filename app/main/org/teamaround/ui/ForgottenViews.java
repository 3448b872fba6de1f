package org.teamaround.ui;

import java.util.List;
import java.util.Optional;
import org.teamaround.ui.list.NamedShape;
import org.teamaround.ui.list.Shape;

/** Keeps nothing: for pages before a vault is open, and for tests of other things. */
final class ForgottenViews implements ListViews {
    @Override
    public Optional<Shape> opening(String list) {
        return Optional.empty();
    }

    @Override
    public void leave(String list, Shape shape) {}

    @Override
    public List<NamedShape> named(String list) {
        return List.of();
    }

    @Override
    public void keep(String list, NamedShape view) {}

    @Override
    public void forget(String list, String name) {}

    @Override
    public void copied(String title, int rows) {}
}
