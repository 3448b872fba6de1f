package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.Consents;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;
import org.teamaround.person.family.BirthsSplit;
import org.teamaround.referral.Referrals;

/** What was begun for one unborn baby goes on for each child that was born: referral, consent, the open case and its plan. Inside a transaction only. */
public final class ShareBirths {
    private final Referrals referrals;
    private final Consents consents;
    private final Episodes episodes;
    private final Plans plans;
    private final Announcements announcements;
    private final Moment moment;

    public ShareBirths(Referrals referrals, Consents consents, Episodes episodes, Plans plans, Announcements announcements, Moment moment) {
        this.referrals = referrals;
        this.consents = consents;
        this.episodes = episodes;
        this.plans = plans;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<Boolean> follow(BirthsSplit split) {
        Outcome<Boolean> done = Outcome.done(true);
        for (PersonId child : split.others()) done = done.then(before -> share(split.first(), child));
        return done;
    }

    private Outcome<Boolean> share(PersonId first, PersonId child) {
        referrals.of(first).forEach(r -> referrals.save(r.joinedBy(child)));
        consents.current(first).ifPresent(c -> consents.save(copied(c, child)));
        Optional<Episode> open = episodes.of(first).stream().filter(Episode::isOpen).findFirst();
        if (open.isEmpty()) return Outcome.done(false);
        Episode own = copied(open.get(), child);
        episodes.save(own);
        plans.of(open.get().id()).stream().limit(1).forEach(plan -> plans.save(joined(plan, own.id())));
        return announcements.announce(new EpisodeOpened(own.id(), child, own.referral(), own.openedOn())).map(told -> true);
    }

    private Consent copied(Consent c, PersonId child) {
        return new Consent(new ConsentId(Ids.fresh(moment.now())), child, c.state(), c.givenBy(), c.giver(), c.on(), c.scope(), c.taking(), c.competence(),
            c.review(), c.expires(), Optional.empty(), c.withdrawal(), c.basis());
    }

    private Episode copied(Episode e, PersonId child) {
        LocalDate on = e.openedOn();
        return new Episode(new EpisodeId(Ids.fresh(moment.now())), episodes.nextReference(on), child, e.referral(), e.state(), on, e.allocatedOn(), e.contactedOn(),
            e.visitedOn(), e.level(), e.leads(), e.services(), Optional.empty());
    }

    private static DeliveryPlan joined(DeliveryPlan p, EpisodeId own) {
        List<EpisodeId> all = new ArrayList<>(p.episodes());
        all.add(own);
        return new DeliveryPlan(p.id(), all, p.version(), p.state(), p.agreedOn(), p.agreedAt(), p.outcomes(), p.nextReview(), p.childComment(), p.parentComment());
    }
}
