package org.teamaround.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentStanding;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Standing;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Word;
import org.teamaround.person.Address;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.view.CaseGlance;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.Episodes;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.Referrals;

/** How a child's case stands, gathered from referral, consent and episode. */
final class Glances implements CaseGlance {
    private final Persons persons;
    private final Practitioners practitioners;
    private final Referrals referrals;
    private final Consents consents;
    private final ConsentStanding standing;
    private final Episodes episodes;

    Glances(PeopleWiring people, ReferralWiring referral, Episodes episodes) {
        persons = people.persons;
        practitioners = people.practitioners;
        referrals = referral.referrals;
        consents = referral.consents;
        standing = referral.standing;
        this.episodes = episodes;
    }

    @Override public void readTogether(Collection<PersonId> children) {
        episodes.of(children);
        referrals.of(children);
        consents.of(children);
    }

    @Override public Set<PersonId> concernedBy(Set<UUID> written) {
        Set<PersonId> concerned = new HashSet<>();
        episodes.find(written.stream().map(EpisodeId::new).toList()).forEach(e -> concerned.add(e.child()));
        referrals.find(written.stream().map(ReferralId::new).toList()).forEach(r -> concerned.addAll(r.children()));
        return concerned;
    }

    @Override public Glance of(PersonId child) {
        Optional<Episode> episode = episodes.of(child).stream().findFirst();
        Optional<Referral> referral = referrals.of(child).stream().findFirst();
        return new Glance(state(episode, referral), level(episode, referral), lead(episode), Optional.of(consent(child)), flags(child));
    }

    private static Optional<Phrase> state(Optional<Episode> episode, Optional<Referral> referral) {
        boolean newerReferral = referral.isPresent() && episode.filter(Episode::isOpen).isEmpty()
            && episode.filter(e -> e.referral().equals(referral.map(Referral::id))).isEmpty();
        if (newerReferral) return referral.map(r -> Phrase.of("shell.glance.referral", Word.of("referral.state", r.state())));
        return episode.map(e -> Phrase.of(Word.of("plan.episode.state", e.state()).key()));
    }

    private static Optional<Phrase> level(Optional<Episode> episode, Optional<Referral> referral) {
        return episode.flatMap(Episode::level).or(() -> referral.flatMap(Referral::level))
            .map(level -> Phrase.of(Word.of("referral.level", level).key()));
    }

    private String lead(Optional<Episode> episode) {
        return episode.filter(Episode::isOpen).flatMap(Episode::lead).flatMap(lead -> practitioners.find(lead.practitioner()))
            .map(Practitioner::name).orElse("");
    }

    private Phrase consent(PersonId child) {
        Standing now = standing.today(child);
        Word word = Word.of("consent.standing", now);
        Optional<LocalDate> until = consents.current(child).filter(c -> now.isGiven()).flatMap(Consent::expires);
        return until.map(day -> Phrase.of("shell.glance.consent-until", word, day)).orElse(Phrase.of(word.key()));
    }

    private List<Phrase> flags(PersonId child) {
        List<Phrase> flags = new ArrayList<>();
        boolean restricted = persons.find(child).stream().flatMap(p -> p.addresses().stream()).flatMap(a -> a.answer().stream())
            .anyMatch(Address::restricted);
        if (restricted) flags.add(Phrase.of("shell.glance.restricted"));
        persons.relativesOf(child).stream().filter(r -> r.mustNotReceive().isPresent()).flatMap(r -> persons.find(r.relative()).stream())
            .forEach(p -> flags.add(Phrase.of("shell.glance.must-not-receive", p.name().full())));
        return flags;
    }
}
