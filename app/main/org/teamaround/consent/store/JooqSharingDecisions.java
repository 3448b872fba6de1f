package org.teamaround.consent.store;

import static org.teamaround.database.schema.Tables.SHARING_DECISION;
import static org.teamaround.database.schema.Tables.SHARING_DECISION_CHILD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.teamaround.consent.DecisionKind;
import org.teamaround.consent.SharingDecision;
import org.teamaround.consent.SharingDecisionId;
import org.teamaround.consent.SharingDecisions;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.Kept;
import org.teamaround.database.KeptLists;
import org.teamaround.database.schema.tables.records.SharingDecisionChildRecord;
import org.teamaround.person.PersonId;

/** Sharing decisions in the database, kept as long as nothing of theirs is written: the gate asks for them with every question. */
public final class JooqSharingDecisions implements SharingDecisions {
    private static final Comparator<SharingDecision> NEWEST_FIRST = Comparator.comparing(SharingDecision::at).thenComparing(d -> d.id().value()).reversed();
    private final Database database;
    private final Gate gate;
    private final Kept<SharingDecisionId, SharingDecision> kept;
    private final KeptLists<PersonId, SharingDecisionId, SharingDecision> ofChild;

    public JooqSharingDecisions(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
        kept = new Kept<>(database, Kept.USUAL, Set.of(SHARING_DECISION, SHARING_DECISION_CHILD), ids -> list(SHARING_DECISION.ID.in(ids)).stream()
            .collect(Collectors.toMap(d -> d.id().value(), Function.identity())));
        ofChild = new KeptLists<>(database, Kept.USUAL, SHARING_DECISION_CHILD.CHILD, SHARING_DECISION_CHILD.DECISION, kept, SharingDecisionId::new, NEWEST_FIRST);
    }

    @Override public Optional<SharingDecision> find(SharingDecisionId id) {
        return kept.find(id);
    }

    @Override public List<SharingDecision> about(PersonId child) {
        return ofChild.of(child);
    }

    @Override public List<SharingDecision> waiting() {
        return list(SHARING_DECISION.DECIDED_AT.isNull().and(SHARING_DECISION.KIND.in(DecisionKind.SHARE.name(), DecisionKind.INVITE.name())))
            .reversed();
    }

    @Override public void save(SharingDecision decision) {
        gate.save(DecisionRows.row(decision));
        gate.replaceChildren(SHARING_DECISION_CHILD, SHARING_DECISION_CHILD.DECISION, decision.id().value(), childRows(decision));
    }

    private List<SharingDecision> list(Condition which) {
        Map<UUID, List<PersonId>> children = database.read().selectFrom(SHARING_DECISION_CHILD)
            .where(SHARING_DECISION_CHILD.DECISION.in(DSL.select(SHARING_DECISION.ID).from(SHARING_DECISION).where(which)))
            .orderBy(SHARING_DECISION_CHILD.LINE_NO).fetchGroups(SHARING_DECISION_CHILD.DECISION, row -> new PersonId(row.getChild()));
        return database.read().selectFrom(SHARING_DECISION).where(which)
            .fetch(row -> DecisionRows.decision(row, children.getOrDefault(row.getId(), List.of()))).stream().sorted(NEWEST_FIRST).toList();
    }

    private static List<SharingDecisionChildRecord> childRows(SharingDecision decision) {
        List<SharingDecisionChildRecord> rows = new ArrayList<>();
        decision.children().forEach(child -> rows.add(new SharingDecisionChildRecord(Columns.line(decision.id().value(), "child", rows.size()),
            decision.id().value(), rows.size(), child.value())));
        return rows;
    }
}
