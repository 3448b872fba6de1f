package org.teamaround.referral.view;

import org.teamaround.consent.Standing;
import org.teamaround.kernel.Word;
import org.teamaround.referral.ReferralState;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;

/** States and consent as badges. */
final class StateBadges {
    private final Text text;

    StateBadges(Text text) {
        this.text = text;
    }

    Badge state(ReferralState state) {
        Tone tone = switch (state) {
            case DRAFT, NOT_ACCEPTED, DUPLICATE, WITHDRAWN, COMPLETED, DECLINED -> Tone.QUIET;
            case RECEIVED, LISTED, ACCEPTED_FOR_PANEL -> Tone.ACCENT;
            case AWAITING_INFORMATION, DEFERRED -> Tone.CARE;
            case ACCEPTED_DIRECT, ALLOCATED -> Tone.GOOD;
            case REDIRECTED, ESCALATED -> Tone.GRAVE;
        };
        return new Badge(text.of(Word.of("referral.state", state)), tone);
    }

    Badge consent(Standing standing) {
        Tone tone = switch (standing) {
            case FULL, LIMITED -> Tone.GOOD;
            case REFUSED, WITHDRAWN -> Tone.GRAVE;
            case NOT_ASKED, REQUESTED, EXPIRED -> Tone.CARE;
        };
        return new Badge(text.of(Word.of("consent.standing", standing)), tone);
    }
}
