package org.teamaround.referral.store;

import static org.teamaround.database.schema.Tables.REFERRAL_ATTACHMENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.SealedFiles;
import org.teamaround.database.schema.tables.records.ReferralAttachmentRecord;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.attachment.Attachment;
import org.teamaround.referral.attachment.AttachmentId;
import org.teamaround.referral.attachment.Attachments;
import org.teamaround.referral.attachment.PaperKind;

/** Attachments in the database, their bytes in sealed files beside it. */
public final class JooqAttachments implements Attachments {
    private final Database database;
    private final Gate gate;
    private final SealedFiles files;

    public JooqAttachments(Database database, Gate gate, SealedFiles files) {
        this.database = database;
        this.gate = gate;
        this.files = files;
    }

    @Override public Optional<Attachment> find(AttachmentId id) {
        return list(REFERRAL_ATTACHMENT.ID.eq(id.value())).stream().findFirst();
    }

    @Override public List<Attachment> of(ReferralId referral) {
        return list(REFERRAL_ATTACHMENT.REFERRAL.eq(referral.value()));
    }

    @Override public UUID seal(byte[] content) {
        return files.put(content);
    }

    @Override public byte[] content(Attachment attachment) {
        return files.read(attachment.file());
    }

    @Override public void save(Attachment a) {
        gate.save(new ReferralAttachmentRecord(a.id().value(), a.referral().value(), a.name(), a.kind().name(), a.bytes(), a.file(), a.sha256(),
            a.at().toOffsetDateTime(), a.by()));
    }

    private List<Attachment> list(Condition which) {
        return database.read().selectFrom(REFERRAL_ATTACHMENT).where(which).orderBy(REFERRAL_ATTACHMENT.ADDED_AT, REFERRAL_ATTACHMENT.NAME, REFERRAL_ATTACHMENT.ID).fetch()
            .map(r -> new Attachment(new AttachmentId(r.getId()), new ReferralId(r.getReferral()), r.getName(), PaperKind.valueOf(r.getKind()), r.getBytes(),
                r.getSealedFile(), r.getSha256(), Columns.local(r.getAddedAt()), r.getAddedBy()));
    }
}
