package org.teamaround.referral;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.person.PersonId;

/** Referrals kept in memory, for tests of use cases. */
public final class InMemoryReferrals implements Referrals {
    private final Map<ReferralId, Referral> kept = new LinkedHashMap<>();
    private final Map<UUID, Feedback> words = new LinkedHashMap<>();
    private final Map<UUID, Question> questions = new LinkedHashMap<>();

    @Override public Optional<Referral> find(ReferralId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override public Optional<Referral> withReference(String reference) {
        return kept.values().stream().filter(r -> r.reference().equals(reference)).findFirst();
    }

    @Override public List<Referral> all() {
        return kept.values().stream().sorted(Comparator.comparing(Referral::receivedAt).reversed()).toList();
    }

    @Override public List<Referral> of(PersonId child) {
        return all().stream().filter(r -> r.children().contains(child)).toList();
    }

    @Override public void save(Referral referral) {
        kept.put(referral.id(), referral);
    }

    @Override public String nextReference(LocalDate on) {
        String head = "R-" + on.getYear() + '-';
        int last = kept.values().stream().map(Referral::reference).filter(r -> r.startsWith(head))
            .mapToInt(r -> Integer.parseInt(r.substring(head.length()))).max().orElse(0);
        return head + String.format("%04d", last + 1);
    }

    @Override public List<Feedback> feedback(ReferralId referral) {
        return words.values().stream().filter(f -> f.referral().equals(referral)).sorted(Comparator.comparing(Feedback::from)).toList();
    }

    @Override public Optional<Feedback> feedback(UUID id) {
        return Optional.ofNullable(words.get(id));
    }

    @Override public void save(Feedback feedback) {
        words.put(feedback.id(), feedback);
    }

    @Override public List<Question> openQuestions(Collection<ReferralId> ofThese) {
        return questions.values().stream().filter(q -> ofThese.contains(q.referral()) && q.isOpen()).toList().reversed();
    }

    @Override public List<Question> questions(ReferralId referral) {
        return questions.values().stream().filter(q -> q.referral().equals(referral)).toList().reversed();
    }

    @Override public void save(Question question) {
        questions.put(question.id(), question);
    }
}
