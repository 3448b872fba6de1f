package org.teamaround.referral.store;


import static org.teamaround.database.schema.Tables.FEEDBACK;
import static org.teamaround.database.schema.Tables.FEEDBACK_SIGNPOST;
import static org.teamaround.database.schema.Tables.REFERRAL;
import static org.teamaround.database.schema.Tables.REFERRAL_CHILD;
import static org.teamaround.database.schema.Tables.REFERRAL_SIGNPOST;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.database.Database;
import org.teamaround.database.InBin;
import org.teamaround.database.Kept;
import org.teamaround.database.KeptBin;
import org.teamaround.database.KeptLists;
import org.teamaround.database.KeptWhole;
import org.teamaround.kernel.Id;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.Question;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrals;

/** Referrals and their feedback of the database, kept as long as nothing of theirs is written. */
public final class KeptReferrals implements Referrals {
    private final JooqReferrals referrals;
    private final Kept<ReferralId, Referral> kept;
    private final KeptLists<PersonId, ReferralId, Referral> ofChild;
    private final KeptLists<ReferralId, Word, Feedback> feedback;
    private final KeptWhole<List<Feedback>> owed;
    private final KeptBin binned;

    /** Key of one feedback. */
    private record Word(UUID value) implements Id {}

    public KeptReferrals(JooqReferrals referrals, Database database) {
        this.referrals = referrals;
        kept = new Kept<>(database, Kept.USUAL, Set.of(REFERRAL, REFERRAL_CHILD, REFERRAL_SIGNPOST), referrals::byId);
        ofChild = new KeptLists<>(database, Kept.USUAL, REFERRAL_CHILD.CHILD, REFERRAL_CHILD.REFERRAL, kept, ReferralId::new, JooqReferrals.NEWEST_FIRST);
        Kept<Word, Feedback> words = new Kept<>(database, Kept.USUAL, Set.of(FEEDBACK, FEEDBACK_SIGNPOST), referrals::feedbackById);
        feedback = new KeptLists<>(database, Kept.USUAL, FEEDBACK.REFERRAL, FEEDBACK.ID, words, Word::new, FeedbackTable.AS_OWED);
        binned = new KeptBin(database);
        owed = new KeptWhole<>(database, InBin.and(FEEDBACK, FEEDBACK_SIGNPOST), referrals::owed);
    }

    @Override public Optional<Referral> find(ReferralId id) {
        return kept.find(id);
    }

    @Override public List<Referral> find(Collection<ReferralId> ids) {
        return List.copyOf(kept.all(ids).values());
    }

    @Override public Optional<Referral> withReference(String reference) {
        return referrals.withReference(reference);
    }

    @Override public List<Referral> all() {
        return referrals.all();
    }

    @Override public List<Referral> of(PersonId child) {
        return inLists(ofChild.of(child));
    }

    @Override public List<Referral> of(Collection<PersonId> children) {
        return inLists(ofChild.of(children));
    }

    private List<Referral> inLists(List<Referral> all) {
        return binned.inLists(all, Referral::id);
    }

    @Override public List<Referral> in(Set<ReferralState> states) {
        return referrals.in(states);
    }

    @Override public List<Referral> transferred() {
        return referrals.transferred();
    }

    @Override public void save(Referral referral) {
        referrals.save(referral);
    }

    @Override public String nextReference(LocalDate on) {
        return referrals.nextReference(on);
    }

    @Override public List<Feedback> feedback(ReferralId referral) {
        return feedback.of(referral);
    }

    @Override public List<Feedback> feedback(Collection<ReferralId> ofThese) {
        return feedback.of(ofThese);
    }

    @Override public List<Feedback> owed() {
        return owed.now();
    }

    @Override public Optional<Feedback> feedback(UUID id) {
        return referrals.feedback(id);
    }

    @Override public void save(Feedback word) {
        referrals.save(word);
    }

    @Override public List<Question> openQuestions(Collection<ReferralId> ofThese) {
        return referrals.openQuestions(ofThese);
    }

    @Override public List<Question> questions(ReferralId referral) {
        return referrals.questions(referral);
    }

    @Override public void save(Question question) {
        referrals.save(question);
    }
}
