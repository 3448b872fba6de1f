package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Whose value stands in each field of one record, seeing through what was taken back: a field that an undo put back holds the value of
 * the revision from before, so that the act before can be taken back next.
 */
final class Standing {
    private final List<Revision> history;
    private final Map<UUID, Revision> byId;
    private final Map<UUID, UUID> undoes;

    private Standing(List<Revision> history, Map<UUID, UUID> undoes) {
        this.history = history;
        this.undoes = undoes;
        byId = new HashMap<>();
        history.forEach(revision -> byId.put(revision.id(), revision));
    }

    static Standing of(DSLContext sql, List<Revision> history) {
        List<UUID> acts = history.stream().map(Revision::act).distinct().toList();
        return new Standing(history, sql.select(ACT.ID, ACT.UNDOES).from(ACT).where(ACT.ID.in(acts)).and(ACT.UNDOES.isNotNull())
            .fetchMap(ACT.ID, ACT.UNDOES));
    }

    /** Empty when the field stands as it was before anything was written there. */
    Optional<UUID> behind(UUID head) {
        Revision revision = byId.get(head);
        UUID undone = revision == null ? null : undoes.get(revision.act());
        if (revision == null || undone == null) return Optional.of(head);
        return history.stream().filter(r -> r.act().equals(undone) && r.field().equals(revision.field())).findFirst()
            .flatMap(first -> first.parents().stream().findFirst()).flatMap(this::behind);
    }

    /** Whether what {@code mine} wrote is what the field holds now. @param heads of its field */
    boolean stands(Revision mine, Set<UUID> heads) {
        return heads.size() == 1 && behind(heads.iterator().next()).equals(behind(mine.id()));
    }

    /** The act whose value stands where {@code mine} stood. */
    Optional<UUID> actBehind(Revision mine, Set<UUID> heads) {
        return heads.stream().filter(head -> !head.equals(mine.id())).findFirst().map(byId::get).map(Revision::act);
    }

    static Map<UUID, List<Revision>> byRecord(List<Revision> revisions) {
        return revisions.stream().collect(Collectors.groupingBy(Revision::record, java.util.LinkedHashMap::new, Collectors.toList()));
    }
}
