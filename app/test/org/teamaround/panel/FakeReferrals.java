package org.teamaround.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.FeedbackWords;
import org.teamaround.referral.Question;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralMoves;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrals;

/** Referrals in memory that move by the real table, and the feedback owed about them. */
final class FakeReferrals implements Referrals, ReferralSteps {
    private final Map<ReferralId, Referral> referrals = new LinkedHashMap<>();
    final List<String> owed = new ArrayList<>();

    @Override public Outcome<?> listed(ReferralId id) {
        return state(id) == ReferralState.LISTED ? Outcome.done(id) : move(id, ReferralState.LISTED);
    }

    @Override public Outcome<?> decided(ReferralId id, ReferralState state, LocalDate on, Actor actor) {
        return move(id, state);
    }

    @Override public Outcome<?> takenOff(ReferralId id, Actor actor) {
        return move(id, ReferralState.ACCEPTED_FOR_PANEL);
    }

    @Override public Outcome<?> oweFeedback(ReferralId id, LocalDate from, FeedbackWords said) {
        owed.add(from + " " + said.result());
        return Outcome.done(id);
    }

    ReferralState state(ReferralId id) {
        return find(id).orElseThrow().state();
    }

    private Outcome<?> move(ReferralId id, ReferralState to) {
        if (!ReferralMoves.table().allows(state(id), to)) return Outcome.refused(Problem.of("no-such-move"));
        Referral r = find(id).orElseThrow();
        save(new Referral(r.id(), r.reference(), to, r.kind(), r.how(), r.receivedAt(), r.referrer(), r.children(), r.story(), r.level(),
            r.consentAsked(), r.consentNotAskedWhy(), r.acceptedOn(), r.screening(), r.settlement(), r.transfer()));
        return Outcome.done(id);
    }

    @Override public Optional<Referral> find(ReferralId id) {
        return Optional.ofNullable(referrals.get(id));
    }

    @Override public Optional<Referral> withReference(String reference) {
        return all().stream().filter(r -> r.reference().equals(reference)).findFirst();
    }

    @Override public List<Referral> all() {
        return referrals.values().stream().sorted(Comparator.comparing(Referral::receivedAt).reversed()).toList();
    }

    @Override public List<Referral> of(PersonId child) {
        return all().stream().filter(r -> r.children().contains(child)).toList();
    }

    @Override public void save(Referral referral) {
        referrals.put(referral.id(), referral);
    }

    @Override public String nextReference(LocalDate on) {
        return "R-%d-%04d".formatted(on.getYear(), referrals.size() + 1);
    }

    @Override public List<Feedback> feedback(ReferralId referral) {
        return List.of();
    }

    @Override public Optional<Feedback> feedback(UUID id) {
        return Optional.empty();
    }

    @Override public void save(Feedback feedback) {
        throw new UnsupportedOperationException();
    }

    @Override public List<Question> questions(ReferralId referral) {
        return List.of();
    }

    @Override public void save(Question question) {
        throw new UnsupportedOperationException();
    }
}
