package org.teamaround.referral.store;

import static org.teamaround.database.schema.Tables.FEEDBACK;
import static org.teamaround.database.schema.Tables.FEEDBACK_SIGNPOST;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.FeedbackRecord;
import org.teamaround.database.schema.tables.records.FeedbackSignpostRecord;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.ReferralId;

/** Feedback in the database. */
final class FeedbackTable {
    private final Database database;
    private final Gate gate;

    FeedbackTable(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    List<Feedback> of(ReferralId referral) {
        return database.read().selectFrom(FEEDBACK).where(FEEDBACK.REFERRAL.eq(referral.value())).orderBy(FEEDBACK.EVENT_ON, FEEDBACK.ID)
            .fetch().stream().map(this::whole).toList();
    }

    Optional<Feedback> find(UUID id) {
        return database.read().selectFrom(FEEDBACK).where(FEEDBACK.ID.eq(id)).fetchOptional().map(this::whole);
    }

    void save(Feedback feedback) {
        gate.save(FeedbackRows.row(feedback));
        List<FeedbackSignpostRecord> rows = new ArrayList<>();
        for (String signpost : feedback.said().signposted()) rows.add(new FeedbackSignpostRecord(
            Columns.line(feedback.id(), "signpost", rows.size()), feedback.id(), rows.size(), signpost));
        gate.replaceChildren(FEEDBACK_SIGNPOST, FEEDBACK_SIGNPOST.FEEDBACK, feedback.id(), rows);
    }

    private Feedback whole(FeedbackRecord row) {
        return FeedbackRows.feedback(row, database.read().selectFrom(FEEDBACK_SIGNPOST).where(FEEDBACK_SIGNPOST.FEEDBACK.eq(row.getId()))
            .orderBy(FEEDBACK_SIGNPOST.LINE_NO).fetch(FEEDBACK_SIGNPOST.SIGNPOST));
    }
}
