package org.teamaround.shell;

import java.util.function.Supplier;
import org.teamaround.ui.Screen;

/**
 * One entry of the left rail.
 *
 * @param key  text key of its name, such as {@code shell.place.home}
 * @param icon a Bootstrap icon such as {@code bi-house}
 * @param page made anew each time it is chosen
 */
public record Place(String key, String icon, Supplier<Screen> page) {}
