package org.teamaround.setting.store;

import static org.teamaround.database.schema.Tables.SETTING_CHANGE;

import java.util.List;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.SettingChangeRecord;
import org.teamaround.setting.SettingChange;
import org.teamaround.setting.SettingChangeId;
import org.teamaround.setting.SettingChanges;

/** Changes of settings in the database. */
public final class JooqSettingChanges implements SettingChanges {
    private final Database database;
    private final Gate gate;

    public JooqSettingChanges(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public List<SettingChange> all() {
        return database.read().selectFrom(SETTING_CHANGE).orderBy(SETTING_CHANGE.VALID_FROM, SETTING_CHANGE.ID)
            .fetch(r -> new SettingChange(new SettingChangeId(r.getId()), r.getSettingKey(), r.getWritten(), r.getValidFrom()));
    }

    @Override public void save(SettingChange change) {
        gate.save(new SettingChangeRecord(change.id().value(), change.key(), change.written(), change.from()));
    }
}
