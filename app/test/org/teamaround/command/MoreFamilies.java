package org.teamaround.command;

import static org.teamaround.database.schema.Tables.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.store.CaseStore;

/** Writes every family of a vault again, as other people with the same story. */
final class MoreFamilies {
    private static final List<Table<?>> OF_FAMILIES = List.of(PERSON, PERSON_ALIAS, PERSON_ADDRESS, RELATIONSHIP, CONSENT, CONSENT_AGENCY,
        CONSENT_NOT_TOLD, REFERRAL, REFERRAL_CHILD, REFERRAL_SIGNPOST, REFERRAL_QUESTION, FEEDBACK, FEEDBACK_SIGNPOST, ASSESSMENT,
        ASSESSMENT_ASSESSOR, ASSESSMENT_ANSWER, EPISODE, EPISODE_LEAD, TEAM_MEETING, TEAM_MEETING_EPISODE, TEAM_MEETING_ATTENDEE,
        DELIVERY_PLAN, DELIVERY_PLAN_EPISODE, PLAN_OUTCOME, PLAN_ACTION, PLAN_ACTION_FOR, PANEL_ITEM, PANEL_SERVICE);
    private final CaseStore store;
    private final Actor actor;
    private final Map<Table<?>, List<Record>> rows = new HashMap<>();
    private final Set<UUID> ids;

    MoreFamilies(CaseStore store, Actor actor) {
        this.store = store;
        this.actor = actor;
        for (Table<?> table : OF_FAMILIES) {
            rows.put(table, List.copyOf(store.database().read().selectFrom(table).orderBy(table.field("ID")).fetch()));
        }
        ids = rows.values().stream().flatMap(List::stream).map(r -> r.get("ID", UUID.class)).collect(Collectors.toSet());
    }

    /** The same families once more; {@code edition} sets them apart from those of another call. */
    void write(int edition) {
        store.database().inTransaction(Act.of("test.write", actor), () -> {
            OF_FAMILIES.forEach(table -> rows.get(table).forEach(row -> store.gate().save(copy(table, row, edition))));
            return Outcome.done(true);
        }).orFault();
    }

    private UpdatableRecord<?> copy(Table<?> table, Record row, int edition) {
        UpdatableRecord<?> copy = (UpdatableRecord<?>) table.newRecord();
        for (Field<?> field : table.fields()) set(copy, field, row, edition);
        return copy;
    }

    private <T> void set(UpdatableRecord<?> copy, Field<T> field, Record row, int edition) {
        T value = row.get(field);
        boolean own = value instanceof UUID id && ids.contains(id);
        copy.set(field, own ? field.getType().cast(other((UUID) value, edition)) : value);
    }

    private static UUID other(UUID id, int edition) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ (long) edition << 40);
    }
}
