package org.teamaround.referral.view;

import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.attachment.AttachPaper;
import org.teamaround.referral.attachment.Attachment;
import org.teamaround.referral.attachment.Attachments;
import org.teamaround.referral.attachment.ChosenFile;

/** The papers that came with referrals, and what can be done with them at this desk. */
public record AttachmentActs(Attachments attachments, AttachPaper attach, Actor actor) {
    Outcome<Attachment> attach(ReferralId referral, String file) {
        return ChosenFile.at(file).then(chosen -> attach.attach(referral, chosen.name(), chosen.content(), chosen.length(), actor));
    }
}
