package org.teamaround.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.consent.Standing;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.person.Answer;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Birth;
import org.teamaround.person.RelationshipKind;

class ReceiveReferralTest {
    private final Office office = Office.inMemory();

    @Test
    void aFamilyComesIntoBeing() {
        Referral referral = office.receive.receive(Cases.a1(), Staff.EILIDH).orFault();

        assertThat(referral.reference()).isEqualTo("R-2026-0001");
        assertThat(referral.state()).isEqualTo(ReferralState.RECEIVED);
        List<Person> children = referral.children().stream().map(c -> office.ports.persons().find(c).orElseThrow()).toList();
        assertThat(children).extracting(new PersonNames(office.ports.persons())::display)
            .containsExactly("Łucja Świerczyńska-Kaczmarek", "Unborn baby of Małgorzata Świerczyńska");
        assertThat(office.ports.persons().relativesOf(children.getFirst().id())).extracting("kind")
            .containsExactlyInAnyOrder(RelationshipKind.MOTHER, RelationshipKind.FATHER, RelationshipKind.SIBLING);
        assertThat(office.ports.persons().relativesOf(children.getLast().id())).as("his responsibility is for Łucja only").extracting("kind")
            .containsExactlyInAnyOrder(RelationshipKind.MOTHER, RelationshipKind.SIBLING);
        assertThat(children.getFirst().addresses()).hasSize(1);
        assertThat(office.ports.agencies().named("health visiting")).isPresent();
    }

    @Test
    void anAcknowledgementIsOwedFromTheDayOfReceipt() {
        Referral referral = office.receive.receive(Cases.a1(), Staff.EILIDH).orFault();

        Feedback owed = office.ports.referrals().feedback(referral.id()).getFirst();
        assertThat(owed.stage()).isEqualTo(FeedbackStage.ACKNOWLEDGEMENT);
        assertThat(owed.isOwed()).isTrue();
        assertThat(FeedbackRules.due(owed, office.settings)).isEqualTo("2026-02-18");
    }

    @Test
    void consentComesAlongForEveryChild() {
        ReferralDraft draft = Cases.a1().consent(ConsentAnswer.of(Cases.fullConsent(List.of(), LocalDate.of(2026, 2, 16)), Optional.of(0)));

        Referral referral = office.receive.receive(draft, Staff.TOMAS).orFault();

        assertThat(office.standing.ofAll(referral.children())).isEqualTo(Standing.FULL);
        assertThat(office.ports.consents().current(referral.children().getFirst()).flatMap(c -> c.giver())).isPresent();
    }

    @Test
    void aPhoneCallNeedsNoMoreThanTheMinimum() {
        ReferralDraft draft = ReferralDraft.early(ReferrerEntry.of("A neighbour", "", ""),
                List.of(ChildEntry.of(PersonDraft.unborn(LocalDate.of(2026, 5, 1), Optional.empty()))))
            .how(Method.TELEPHONE, ReferralKind.EARLY_HELP).family(List.of(), new Household(Optional.empty(),
                new org.teamaround.person.Reach("", "07700 900142", "", ""), true, "The caller did not know the family."))
            .because(Story.because("Worried about the mother.")).consent(ConsentAnswer.notAsked("Caller did not know the family well."));

        assertThat(office.receive.receive(draft, Staff.EILIDH).isDone()).isTrue();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        ReferralDraft empty = ReferralDraft.early(ReferrerEntry.of("", "", ""), List.of());

        assertThat(fields(empty)).containsExactlyInAnyOrder("referrer.name", "children", "household.address",
            "story.reason", "agreed.answer");
        assertThat(fields(Cases.a1().family(List.of(), Household.NONE))).contains("household.address", "household.holder");
        assertThat(fields(Cases.a1().receivedAt(LocalDate.of(2026, 2, 16), LocalTime.of(10, 6)))).containsExactly("received.time");
        assertThat(fields(Cases.a1().receivedAt(LocalDate.of(2026, 2, 17), LocalTime.of(9, 0)))).containsExactly("received.on");
    }

    @Test
    void aBirthInTheFutureIsRefusedAtTheChildsLineAndNothingIsKept() {
        PersonDraft child = PersonDraft.child("Ava", "Quist", new Birth.Exact(LocalDate.of(2027, 1, 1)));
        FamilyEntry mother = FamilyEntry.toAll(PersonDraft.adult("Una", "Quist"), 1, RelationshipKind.MOTHER, Answer.YES, Answer.YES);
        ReferralDraft draft = Cases.a1();
        ReferralDraft wrong = ReferralDraft.early(draft.referrer(), List.of(ChildEntry.of(child))).family(List.of(mother), draft.household())
            .because(draft.story()).consent(draft.consent());

        assertThat(fields(wrong)).containsExactly("child.0.birth");
        assertThat(office.ports.referrals().all()).isEmpty();
    }

    @Test
    void aViewerMayNot() {
        assertThat(office.receive.receive(Cases.a1(), Staff.VIEWER).problems()).extracting(Problem::key).contains("kernel.problem.not-your-right");
    }

    private List<String> fields(ReferralDraft draft) {
        return office.receive.receive(draft, Staff.EILIDH).problems().stream().map(Problem::field).toList();
    }
}
