package org.teamaround.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.teamaround.consent.ConsentWithdrawn;
import org.teamaround.consent.view.ConsentActs;
import org.teamaround.consent.view.ConsentModel;
import org.teamaround.consent.view.SharingActs;
import org.teamaround.consent.view.SharingModel;
import org.teamaround.consent.view.SharingTab;
import org.teamaround.directory.view.Signposts;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.person.PersonId;
import org.teamaround.person.view.LikelyActs;
import org.teamaround.person.view.OpensChild;
import org.teamaround.person.view.PersonWords;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.view.AttachmentActs;
import org.teamaround.referral.view.DueGlance;
import org.teamaround.referral.view.KnownChild;
import org.teamaround.referral.view.ReferralActs;
import org.teamaround.referral.view.ReferralFormModel;
import org.teamaround.referral.view.ReferralFormScreen;
import org.teamaround.referral.view.ReferralListModel;
import org.teamaround.referral.view.ReferralListScreen;
import org.teamaround.referral.view.ReferralModel;
import org.teamaround.referral.view.ReferralScreen;
import org.teamaround.referral.view.TeamActs;
import org.teamaround.ui.Action;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Screen;

/** The screens of referrals and consent, and the ways between them. */
public final class ReferralScreens {
    private static final Bookmark NEW = Bookmark.of("referral-new");
    private final Desk desk;
    private final PeopleWiring people;
    private final ReferralWiring wiring;
    private final Announcements announcements;
    private final DueGlance due;
    private final OpensChild opensChild;
    private final ReferralActs acts;
    private final ConsentActs consentActs;
    private final SharingModel sharing;
    private final SharingActs sharingActs;
    private final Signposts signposts;
    private final TeamActs teams;
    private Optional<AttachmentActs> papers = Optional.empty();
    private Supplier<Set<ReferralId>> toBegin = Set::of;

    public ReferralScreens(Desk desk, PeopleWiring people, ReferralWiring wiring, Announcements announcements, Actor actor, DueGlance due,
            OpensChild opensChild, Signposts signposts, TeamActs teams) {
        this.signposts = signposts;
        this.teams = teams;
        this.desk = desk;
        this.people = people;
        this.wiring = wiring;
        this.announcements = announcements;
        this.due = due;
        this.opensChild = opensChild;
        acts = new ReferralActs(wiring.receive, wiring.screen, wiring.ask, wiring.chase, wiring.answer, wiring.duplicate, wiring.redirect,
            wiring.countersign, wiring.receipt, wiring.withdraw, wiring.markSent, wiring.printFeedback, actor);
        consentActs = new ConsentActs(wiring.recordConsent, wiring.reconfirmConsent, wiring.withdrawConsent, wiring.printConsent,
            wiring.blankConsentForm, actor);
        sharing = new SharingModel(wiring.consents, wiring.disclosures, wiring.standing, people.persons, people.agencies,
            new SharingModel.Sources(wiring.agreed.whoMayKnow, wiring.agreed.decisions, wiring.agreed.notices), desk.background());
        sharingActs = wiring.agreed.acts();
        announcements.onNews(ConsentWithdrawn.class, taken -> desk.background().onWindow(desk.navigator()::refresh));
    }

    /** With the papers that came with referrals. */
    ReferralScreens attaching(RegisterWiring registers) {
        papers = Optional.of(new AttachmentActs(registers.attachments, registers.attachPaper, acts.actor()));
        return this;
    }

    /** @param taken referrals whose service was found and has not begun */
    ReferralScreens waitingToBegin(Supplier<Set<ReferralId>> taken) {
        toBegin = taken;
        return this;
    }

    /** The waiting list. */
    public Screen list() {
        return list(List.of());
    }

    /** @param beside ways to the lists beside it */
    Screen list(List<Action> beside) {
        ReferralListModel.Sources from = new ReferralListModel.Sources(wiring.referrals, people.names, wiring.standing, due, people.settings::workingDays);
        return new ReferralListScreen(desk, new ReferralListModel(from, desk.moment(), desk.background()).waitingToBegin(toBegin), announcements, this::open, this::begin).beside(beside);
    }

    /** The form for a new referral; when it is recorded the referral's page takes its place. */
    public Screen form() {
        ReferralFormModel.Sources from = new ReferralFormModel.Sources(people.agencies::all, this::knownChildren);
        return new ReferralFormScreen(desk, new ReferralFormModel(acts, from, desk.moment(), desk.background(), this::recorded)
            .asking(new LikelyActs(people.alike.likeness, people.persons, people.alike.sayNotSame, acts.actor())));
    }

    /** With name and age; those the typed words fit. */
    List<KnownChild.Choice> knownChildren(String typed) {
        PersonWords words = new PersonWords(desk.text());
        return people.byWords.children(typed).stream()
            .map(c -> new KnownChild.Choice(c.id(), people.names.display(c) + ", " + words.age(c, desk.moment().today()))).toList();
    }

    public ReferralScreen referral(ReferralId id) {
        ReferralModel.Sources from = new ReferralModel.Sources(wiring.referrals, people.persons, people.agencies, wiring.consents, wiring.standing,
            people.settings,            people.documents, due);
        ReferralModel model = new ReferralModel(id, from, acts, desk.moment(), desk.background());
        return new ReferralScreen(desk, model, announcements, new ReferralScreen.Ways(opensChild, this::consentForm, this::places, teams, papers));
    }

    /** Where the family of a referral could be pointed to, what fits it first. */
    private List<Signposts.Choice> places(ReferralId id) {
        return wiring.referrals.find(id).map(r -> signposts.choices(r.needs(), teams.byYoungest().propose(r, desk.moment().today()).youngest())).orElse(List.of());
    }

    public SharingTab sharingTab() {
        return new SharingTab(desk, sharing, consentActs, sharingActs);
    }

    public void open(ReferralId id) {
        desk.navigator().open(referral(id));
    }

    public void begin() {
        desk.navigator().open(form(), NEW);
    }

    /** A referral's page, the form for a new one, or the family's answer. */
    public boolean reopen(Bookmark place) {
        if (place.isAt(NEW.place())) {
            begin();
            return true;
        }
        Optional<ReferralId> known = ReferralScreen.isAt(place);
        known.ifPresent(id -> referral(id).reopen(place));
        return known.isPresent();
    }

    private void recorded(Referral referral) {
        desk.navigator().replace(referral(referral.id()));
        desk.navigator().say(desk.text().of("referral.form.recorded", referral.reference()));
    }

    private ConsentModel consentForm(ReferralModel.Shown shown, Runnable done) {
        List<PersonId> children = shown.referral().children();
        List<ConsentModel.Choice> family = shown.family().stream().filter(kin -> kin.tie().mustNotReceive().isEmpty()).map(ReferralModel.Kin::who)
            .distinct().map(who -> new ConsentModel.Choice(who.person().id(), who.name())).toList();
        return new ConsentModel(children, family, consentActs, desk.moment(), desk.background(), done)
            .startingFrom(shown.inForce(), shown.agencies());
    }
}
