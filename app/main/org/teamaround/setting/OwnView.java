package org.teamaround.setting;

import java.util.UUID;

/**
 * How one user has laid a list.
 *
 * @param owner the user; nobody else has it
 * @param list  a fixed name, such as {@code person.list}
 * @param name  as saved; empty for how the list was left the last time
 * @param first whether the list opens with it
 * @param shape columns, sorting and filters, as the list itself writes them
 */
public record OwnView(OwnViewId id, UUID owner, String list, String name, boolean first, String shape) {
    public boolean isNamed() {
        return !name.isEmpty();
    }
}
