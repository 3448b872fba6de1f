package org.teamaround.referral.store;


import static org.teamaround.database.schema.Tables.FEEDBACK;
import static org.teamaround.database.schema.Tables.FEEDBACK_SIGNPOST;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.InBin;
import org.teamaround.database.schema.tables.records.FeedbackSignpostRecord;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.ReferralId;

/** Feedback in the database. */
final class FeedbackTable {
    static final Comparator<Feedback> AS_OWED = Comparator.comparing(Feedback::from).thenComparing(Feedback::id);
    private final Database database;
    private final Gate gate;

    FeedbackTable(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    List<Feedback> of(ReferralId referral) {
        return list(FEEDBACK.REFERRAL.eq(referral.value()));
    }

    /** Neither sent nor dropped. */
    List<Feedback> owed() {
        return list(FEEDBACK.SENT_AT.isNull().and(FEEDBACK.DROPPED_ON.isNull()).and(InBin.not(FEEDBACK.REFERRAL)));
    }

    Map<UUID, Feedback> byId(List<UUID> ids) {
        return list(FEEDBACK.ID.in(ids)).stream().collect(Collectors.toMap(Feedback::id, Function.identity()));
    }

    Optional<Feedback> find(UUID id) {
        return list(FEEDBACK.ID.eq(id)).stream().findFirst();
    }

    void save(Feedback feedback) {
        gate.save(FeedbackRows.row(feedback));
        List<FeedbackSignpostRecord> rows = new ArrayList<>();
        for (String signpost : feedback.said().signposted()) rows.add(new FeedbackSignpostRecord(
            Columns.line(feedback.id(), "signpost", rows.size()), feedback.id(), rows.size(), signpost));
        gate.replaceChildren(FEEDBACK_SIGNPOST, FEEDBACK_SIGNPOST.FEEDBACK, feedback.id(), rows);
    }

    private List<Feedback> list(Condition which) {
        Map<UUID, List<String>> signposts = database.read().selectFrom(FEEDBACK_SIGNPOST)
            .where(FEEDBACK_SIGNPOST.FEEDBACK.in(DSL.select(FEEDBACK.ID).from(FEEDBACK).where(which))).orderBy(FEEDBACK_SIGNPOST.LINE_NO)
            .fetchGroups(FEEDBACK_SIGNPOST.FEEDBACK, FEEDBACK_SIGNPOST.SIGNPOST);
        return database.read().selectFrom(FEEDBACK).where(which).orderBy(FEEDBACK.EVENT_ON, FEEDBACK.ID)
            .fetch(row -> FeedbackRows.feedback(row, signposts.getOrDefault(row.getId(), List.of())));
    }
}
