package org.teamaround.referral.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Notes how far an entry of the register was followed. A complaint is ended by a coordinator or team leader. */
@Needs(Right.ENTER)
public final class FollowVoice {
    private final Voices voices;
    private final Transactions transactions;
    private final Moment moment;

    public FollowVoice(Voices voices, Transactions transactions, Moment moment) {
        this.voices = voices;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<Voice> follow(VoiceId id, Followed typed, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        Optional<Voice> found = voices.find(id);
        if (found.isEmpty()) return Outcome.refused(Problem.of("voice.problem.gone"));
        Voice voice = found.get();
        TypedText text = new TypedText();
        Followed now = new Followed(typed.acknowledgedOn(), typed.answeredOn(), text.text("answer", typed.answer()), typed.result(), typed.endedOn(),
            text.text("learnt", typed.learnt()));
        List<Problem> problems = new ArrayList<>(text.problems());
        problems.addAll(FollowedRules.check(voice, now, moment.today()));
        boolean ends = voice.isOpenComplaint() && now.endedOn().isPresent();
        if (ends && !actor.may(Right.CLOSE)) problems.add(Problem.at("endedOn", "voice.problem.leader-ends"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("voice.follow", actor), () -> {
            Voice followed = voice.followed(now);
            voices.save(followed);
            return Outcome.done(followed);
        });
    }
}
