package org.teamaround.shell;

import java.util.Optional;
import org.teamaround.diary.DueKind;
import org.teamaround.diary.DueList;
import org.teamaround.kernel.Word;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.view.DueGlance;
import org.teamaround.ui.Text;

/** Tells the referral's pages what falls due next for it. */
final class DueGlances implements DueGlance {
    private final DueList dueList;
    private final Text text;

    DueGlances(DueList dueList, Text text) {
        this.dueList = dueList;
        this.text = text;
    }

    @Override
    public Optional<Due> next(ReferralId referral) {
        return dueList.now().stream().filter(d -> d.issue().subject().referral().filter(referral::equals).isPresent())
            .filter(d -> d.issue().kind() != DueKind.CONSENT_EXPIRY).findFirst()
            .map(d -> new Due(d.issue().due(), text.of(Word.of("diary.due", d.issue().kind()))));
    }
}
