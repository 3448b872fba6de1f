package org.teamaround.setting;

import java.util.ArrayList;
import java.util.List;

/** Changes of settings kept in memory, for tests of use cases. */
public final class InMemorySettingChanges implements SettingChanges {
    private final List<SettingChange> changes = new ArrayList<>();

    @Override public List<SettingChange> all() {
        return List.copyOf(changes);
    }

    @Override public void save(SettingChange change) {
        changes.removeIf(c -> c.id().equals(change.id()));
        changes.add(change);
    }
}
