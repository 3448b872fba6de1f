package org.teamaround.referral.attachment;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one paper that came with a referral. */
public record AttachmentId(UUID value) implements Id {}
