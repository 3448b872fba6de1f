package org.teamaround.setting;

import java.util.List;

/** Every change of a setting ever made; at most one for a key and a day. */
public interface SettingChanges {
    List<SettingChange> all();

    void save(SettingChange change);
}
