package org.teamaround.referral.store;

import java.util.List;
import java.util.Optional;
import org.teamaround.database.schema.tables.records.FeedbackRecord;
import org.teamaround.document.DocumentId;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.FeedbackStage;
import org.teamaround.referral.FeedbackTo;
import org.teamaround.referral.FeedbackWords;
import org.teamaround.referral.Method;
import org.teamaround.referral.ReferralId;

/** Feedback as a row and back. */
final class FeedbackRows {
    private FeedbackRows() {}

    static FeedbackRecord row(Feedback f) {
        FeedbackRecord row = new FeedbackRecord();
        row.setId(f.id());
        row.setReferral(f.referral().value());
        row.setOwedTo(f.to().name());
        row.setStage(f.stage().name());
        row.setEventOn(f.from());
        row.setResult(f.said().result());
        row.setWorker(f.said().worker());
        row.setActions(f.said().actions());
        row.setMustDo(f.said().mustDo());
        row.setNextOn(f.said().next().orElse(null));
        row.setSentAt(f.sentAt().map(at -> at.toOffsetDateTime()).orElse(null));
        row.setSentHow(f.how().map(Enum::name).orElse(null));
        row.setSentTo(f.sentTo());
        row.setDocument(f.document().map(DocumentId::value).orElse(null));
        row.setDroppedOn(f.droppedOn().orElse(null));
        return row;
    }

    static Feedback feedback(FeedbackRecord r, List<String> signposts) {
        FeedbackWords said = new FeedbackWords(r.getResult(), r.getWorker(), r.getActions(), signposts, r.getMustDo(),
            Optional.ofNullable(r.getNextOn()));
        return new Feedback(r.getId(), new ReferralId(r.getReferral()), FeedbackTo.valueOf(r.getOwedTo()), FeedbackStage.valueOf(r.getStage()),
            r.getEventOn(), said, Columns.maybe(r.getSentAt()), Optional.ofNullable(r.getSentHow()).map(Method::valueOf), r.getSentTo(),
            Optional.ofNullable(r.getDocument()).map(DocumentId::new), Optional.ofNullable(r.getDroppedOn()));
    }
}
