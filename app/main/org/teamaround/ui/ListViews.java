package org.teamaround.ui;

import java.util.List;
import java.util.Optional;
import org.teamaround.ui.list.NamedShape;
import org.teamaround.ui.list.Shape;

/** How whoever is at the window has laid the lists, and the views saved under a name; kept in the vault, each user's own. */
public interface ListViews {
    /** How the list opens: as it was left since the vault was unlocked, or by its first view, or as it was left before. */
    Optional<Shape> opening(String list);

    /** To be kept when the vault closes; a hundred changes cost one. */
    void leave(String list, Shape shape);

    /** In order of name. */
    List<NamedShape> named(String list);

    /** Kept at once; one of the same name gives way, and where this is the first no other is. */
    void keep(String list, NamedShape view);

    void forget(String list, String name);

    /** Rows were copied out of the list: noted as anything that leaves the vault. @param title of the list, in words */
    void copied(String title, int rows);

    /** Where nothing is kept. */
    static ListViews none() {
        return new ForgottenViews();
    }
}
