package org.teamaround.referral.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.person.Persons;

/** Takes down what a family says. It complains once: what it adds while its complaint is open is added to that one. */
@Needs(Right.ENTER)
public final class RecordVoice {
    private final Voices voices;
    private final OneFamily family;
    private final Transactions transactions;
    private final Moment moment;

    public RecordVoice(Voices voices, Persons persons, Transactions transactions, Moment moment) {
        this.voices = voices;
        this.family = new OneFamily(persons);
        this.transactions = transactions;
        this.moment = moment;
    }

    /** The new entry, or the open complaint to which this was added. */
    public Outcome<Voice> record(VoiceDraft typed, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        LocalDate on = typed.cameOn().orElse(moment.today());
        TypedText text = new TypedText();
        VoiceDraft clean = new VoiceDraft(typed.kind(), Optional.of(on), typed.how(), text.requiredLine("from", typed.from()), typed.child(),
            text.requiredText("said", typed.said()));
        List<Problem> problems = new ArrayList<>(text.problems());
        if (typed.kind().isEmpty()) problems.add(Problem.at("kind", "voice.problem.no-kind"));
        if (on.isAfter(moment.today())) problems.add(Problem.at("cameOn", "voice.problem.in-future"));
        Optional<Voice> open = openOf(clean);
        open.filter(first -> on.isBefore(first.cameOn()))
            .ifPresent(first -> problems.add(Problem.at("cameOn", "voice.problem.before-first", first.reference(), first.cameOn())));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return open.map(first -> add(first, clean, actor)).orElseGet(() -> begin(clean, actor));
    }

    private Optional<Voice> openOf(VoiceDraft typed) {
        if (typed.kind().filter(VoiceKind.COMPLAINT::equals).isEmpty()) return Optional.empty();
        return voices.openComplaints().stream().filter(known -> family.of(known, typed)).findFirst();
    }

    private Outcome<Voice> add(Voice first, VoiceDraft typed, Actor actor) {
        return kept(first.with(new Voice.More(typed.cameOn().orElseThrow(), typed.from(), typed.said())), Act.of("voice.add", actor));
    }

    private Outcome<Voice> begin(VoiceDraft typed, Actor actor) {
        LocalDate on = typed.cameOn().orElseThrow();
        return kept(new Voice(new VoiceId(Ids.fresh(moment.now())), voices.nextReference(on), typed.kind().orElseThrow(), on, typed.how(), typed.from(),
            typed.child(), typed.said(), actor.name(), List.of(), Followed.NOT_YET), Act.of("voice.record", actor));
    }

    private Outcome<Voice> kept(Voice voice, Act act) {
        return transactions.inTransaction(act, () -> {
            voices.save(voice);
            return Outcome.done(voice);
        });
    }
}
