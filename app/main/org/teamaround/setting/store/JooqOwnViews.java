package org.teamaround.setting.store;

import static org.teamaround.database.schema.Tables.LIST_VIEW;

import java.util.List;
import java.util.UUID;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.ListViewRecord;
import org.teamaround.setting.OwnView;
import org.teamaround.setting.OwnViewId;
import org.teamaround.setting.OwnViews;

/** Views of lists in the database. */
public final class JooqOwnViews implements OwnViews {
    private final Database database;
    private final Gate gate;

    public JooqOwnViews(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public List<OwnView> of(UUID owner) {
        return database.read().selectFrom(LIST_VIEW).where(LIST_VIEW.OWNER.eq(owner)).orderBy(LIST_VIEW.LIST_KEY, LIST_VIEW.VIEW_NAME, LIST_VIEW.ID)
            .fetch(r -> new OwnView(new OwnViewId(r.getId()), r.getOwner(), r.getListKey(), r.getViewName(), r.getOpensFirst(), r.getShape()));
    }

    @Override public void save(OwnView view) {
        gate.save(new ListViewRecord(view.id().value(), view.owner(), view.list(), view.name(), view.first(), view.shape()));
    }

    @Override public void remove(OwnViewId id) {
        gate.remove(LIST_VIEW, id.value());
    }
}
