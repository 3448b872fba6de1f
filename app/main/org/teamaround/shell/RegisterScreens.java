package org.teamaround.shell;

import java.util.List;
import java.util.function.Function;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Right;
import org.teamaround.person.view.ChildTab;
import org.teamaround.referral.outward.OutwardId;
import org.teamaround.referral.view.AdviceDesk;
import org.teamaround.referral.view.KnownChild;
import org.teamaround.referral.view.OpensReferral;
import org.teamaround.referral.view.OutwardDesk;
import org.teamaround.referral.view.OutwardWords;
import org.teamaround.referral.view.ReferralsTab;
import org.teamaround.referral.view.VoiceDesk;
import org.teamaround.referral.view.VoiceWords;
import org.teamaround.referral.voice.VoiceId;
import org.teamaround.ui.Action;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;

/** The screens of the registers beside the referrals. */
final class RegisterScreens {
    private final AdviceDesk advice;
    private final VoiceDesk voices;
    private final OutwardDesk outward;
    private final ReferralsTab tab;

    /** @param children those the typed words fit, with name and age */
    RegisterScreens(Desk desk, PeopleWiring people, ReferralWiring referrals, RegisterWiring wiring, Actor actor, OpensReferral opens,
            Function<String, List<KnownChild.Choice>> children) {
        advice = new AdviceDesk(desk, new AdviceDesk.Acts(wiring.advice, wiring.logAdvice, people.agencies::all, actor));
        VoiceDesk.Acts said = new VoiceDesk.Acts(wiring.voices, wiring.recordVoice, wiring.followVoice, children,
            new VoiceWords(desk.text(), people.settings, people.names::display), actor);
        voices = new VoiceDesk(desk, said);
        OutwardDesk.Acts out = new OutwardDesk.Acts(wiring.outwards, wiring.referOut, wiring.followOutward, wiring.printOutward, people.agencies::all,
            new OutwardWords(desk.text(), people.agencies, people.names::display), actor);
        outward = new OutwardDesk(desk, out);
        tab = new ReferralsTab(desk, new ReferralsTab.Ways(referrals.referrals, opens, out, outward, said, voices));
    }

    /** From anywhere: a practitioner rings. */
    Action logAdvice() {
        return Action.of("shell.log-advice", advice::begin).icon("bi-telephone").shortcut("Shortcut+Shift+A").needs(Right.ENTER);
    }

    /** Beside the list of referrals. */
    List<Action> lists() {
        return List.of(Action.of("outward.list.title", outward::openList).icon("bi-box-arrow-right"),
            Action.of("voice.list.title", voices::openList).icon("bi-chat-square-text"), Action.of("advice.list.title", advice::openList).icon("bi-telephone"));
    }

    ChildTab tab() {
        return tab;
    }

    void openVoice(VoiceId id) {
        voices.open(id);
    }

    void openOutward(OutwardId id) {
        outward.open(id);
    }

    boolean reopen(Bookmark place) {
        return advice.reopen(place) || voices.reopen(place) || outward.reopen(place);
    }
}
