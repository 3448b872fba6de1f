package org.teamaround.referral.attachment;

import java.time.ZonedDateTime;
import java.util.UUID;
import org.teamaround.referral.ReferralId;

/**
 * A paper that came with a referral.
 * @param name  as the file was called
 * @param bytes its length
 * @param file  name of the sealed file that holds it
 */
public record Attachment(AttachmentId id, ReferralId referral, String name, PaperKind kind, long bytes, UUID file, String sha256, ZonedDateTime at, String by) {}
