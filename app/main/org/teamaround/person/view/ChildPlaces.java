package org.teamaround.person.view;

import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * What the list of children is told by rooms beside this one. Both are asked once for each reading, off the window's thread.
 *
 * @param areas which area a ward and a postcode lie in; empty when in none
 * @param me    the name under which whoever is at the window leads cases
 */
public record ChildPlaces(Supplier<BiFunction<String, String, String>> areas, Supplier<String> me) {
    public static final ChildPlaces UNTOLD = new ChildPlaces(() -> (ward, postcode) -> "", () -> "");
}
