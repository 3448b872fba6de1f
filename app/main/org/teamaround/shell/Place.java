package org.teamaround.shell;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Allowed;
import org.teamaround.ui.Screen;

/**
 * One entry of the left rail, or of the settings.
 *
 * @param key  text key of its name, such as {@code shell.place.home}
 * @param icon a Bootstrap icon such as {@code bi-house}
 * @param page made anew each time it is chosen
 * @param offered whether whoever is at the window may go there
 */
public record Place(String key, String icon, Supplier<Screen> page, Predicate<Allowed> offered) {
    public Place(String key, String icon, Supplier<Screen> page) {
        this(key, icon, page, allowed -> true);
    }

    /** Nowhere to be seen for those without this right. */
    public Place needs(Right right) {
        return new Place(key, icon, page, allowed -> allowed.may(right));
    }
}
