package org.teamaround.ui.list;

/**
 * A view somebody saved under a name.
 *
 * @param first whether the list opens with it
 */
public record NamedShape(String name, Shape shape, boolean first) {}
