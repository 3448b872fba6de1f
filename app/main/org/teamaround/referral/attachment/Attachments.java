package org.teamaround.referral.attachment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.referral.ReferralId;

/** The papers that came with referrals. */
public interface Attachments {
    Optional<Attachment> find(AttachmentId id);

    /** In the order in which they were added. */
    List<Attachment> of(ReferralId referral);

    /** Seals the bytes beside the database. Answers the name of the file. Inside a transaction. */
    UUID seal(byte[] content);

    byte[] content(Attachment attachment);

    void save(Attachment attachment);
}
