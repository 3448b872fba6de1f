package org.teamaround.referral.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.Standing;
import org.teamaround.document.InMemoryDocuments;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.Staff;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.view.PersonFieldsModel;
import org.teamaround.print.Printer;
import org.teamaround.referral.Level;
import org.teamaround.referral.Office;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralKind;
import org.teamaround.referral.form.PrintFeedback;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.MemorableDate;
import org.teamaround.ui.Named;
import org.teamaround.ui.Text;

/** The form's model, which needs no window. */
class ReferralFormModelTest {
    private final Office office = Office.inMemory();
    private final List<Referral> recorded = new ArrayList<>();
    private final ReferralFormModel model = fresh();

    private ReferralFormModel fresh() {
        ReferralActs acts = new ReferralActs(office.receive, office.screen, office.ask, office.chase, office.answer, office.duplicate, office.redirect,
            office.countersign, office.receipt, office.withdraw, office.markSent, printing(), Staff.of("Eilidh", Role.COORDINATOR));
        ReferralFormModel.Sources from = new ReferralFormModel.Sources(office.ports.agencies()::all, typed -> List.of());
        return new ReferralFormModel(acts, from, office.moment, new ImmediateBackground(), recorded::add);
    }

    /** The form prints nothing; what it would print with is not asked for. */
    private PrintFeedback printing() {
        Text text = Text.load();
        return new PrintFeedback(new PrintFeedback.Sources(office.ports.referrals(), office.ports.persons(), office.ports.agencies(), office.standing,
            office.settings), office.gate, new InMemoryDocuments(office.moment), new Printer(text::of, office.moment), text::of, office.ports.transactions(),
            office.moment);
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        model.record();
        assertThat(model.problems).extracting(Problem::field).contains("child.0.birth", "child.0.given", "referrer.name", "household.address",
            "household.holder", "story.reason", "agreed.answer");
        assertThat(recorded).isEmpty();
    }

    @Test
    void anUnbornChildAndItsMotherAreRecordedWithTheirConsent() {
        model.children.getFirst().birth.set(MemorableDate.expected(LocalDate.of(2026, 4, 19)));
        FamilyRowModel mother = model.family.getFirst();
        mother.person.given.set("Małgorzata");
        mother.kind.set(Optional.of(RelationshipKind.MOTHER));
        mother.responsible.set(Optional.of(Answer.YES));
        mother.livesWith.set(Optional.of(Answer.YES));
        model.household.mobile.set("07700 900118");
        model.referrer.name.set("Bríd Ní Chonaill");
        model.referrer.agency.set(Named.fresh("Health visiting"));
        model.story.reason.set("A baby is due in April.");
        model.asked.set(Optional.of(ReferralFormModel.Asked.ANSWERED));
        model.consent.answer.set(Optional.of(ConsentState.GIVEN_FULL));
        model.consent.sharedWith.set("Health visiting\nHaven; GP practice");
        model.record();
        assertThat(model.problems).isEmpty();
        Referral referral = recorded.getFirst();
        assertThat(office.standing.ofAll(referral.children())).isEqualTo(Standing.FULL);
        assertThat(office.ports.consents().current(referral.children().getFirst()).orElseThrow().sharedWith()).hasSize(3);
        assertThat(office.ports.persons().find(referral.children().getFirst()).orElseThrow().mother()).isPresent();
    }

    @Test
    void oneKeySaysThatTheRestWasNotAskedYet() {
        model.children.getFirst().given.set("Łucja");
        model.household.phone.set("01632 960123");
        model.referrer.name.set("A neighbour");
        model.story.reason.set("Alone at night.");
        model.restNotYetAsked("Not yet asked.");
        model.record();
        Referral referral = recorded.getFirst();
        assertThat(referral.consentNotAskedWhy()).isEqualTo("Not yet asked.");
        assertThat(office.ports.persons().find(referral.children().getFirst()).orElseThrow().birth()).isEqualTo(new Birth.NotKnown());
    }

    @Test
    void aChildKnownAlreadyIsReferredAgainWithoutTypingAnythingTwice() {
        oneKeySaysThatTheRestWasNotAskedYet();
        ReferralFormModel again = fresh();
        KnownChild known = new KnownChild();
        known.chosen.set(Optional.of(new KnownChild.Choice(recorded.getFirst().children().getFirst(), "Łucja")));
        again.known.add(known);
        again.referrer.name.set("A neighbour");
        again.story.reason.set("Alone again.");
        again.restNotYetAsked("Not yet asked.");
        again.record();
        assertThat(again.problems).isEmpty();
        assertThat(recorded.getLast().children()).isEqualTo(recorded.getFirst().children());
        assertThat(office.ports.persons().children()).hasSize(1);
    }

    @Test
    void theBannerShowsForHarmAndLevelFour() {
        var banner = model.isSafeguarding();
        assertThat(banner.get()).isFalse();
        model.story.level.set(Optional.of(Level.SPECIALIST));
        assertThat(banner.get()).isTrue();
        model.story.level.set(Optional.empty());
        model.kind.set(Optional.of(ReferralKind.SAFEGUARDING));
        assertThat(banner.get()).isTrue();
    }

    @Test
    void aWrongPostcodeStandsAtTheHousehold() {
        oneKeySaysThatTheRestWasNotAskedYet();
        PersonFieldsModel child = model.children.getFirst();
        child.given.set("Ava");
        model.household.address.set("1 Mill Rise");
        model.household.postcode.set("NOWHERE");
        model.record();
        assertThat(model.problems).extracting(Problem::field).containsExactly("household.postcode");
    }
}
