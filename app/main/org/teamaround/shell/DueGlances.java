package org.teamaround.shell;

import java.util.HashMap;
import java.util.Map;
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
    public Map<ReferralId, Due> next() {
        Map<ReferralId, Due> next = new HashMap<>();
        dueList.now().stream().filter(d -> d.issue().kind() != DueKind.CONSENT_EXPIRY).map(DueList.Due::issue).forEach(issue ->
            issue.subject().referral().ifPresent(r -> next.putIfAbsent(r, new Due(issue.due(), text.of(Word.of("diary.due", issue.kind()))))));
        return next;
    }
}
