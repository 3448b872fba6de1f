package org.teamaround.referral;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.directory.Need;
import org.teamaround.consent.ConsentDraft;
import org.teamaround.consent.ConsentForm;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.ConsentWishes;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Taking;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Reach;
import org.teamaround.person.RelationshipKind;

/** The walk-through cases as drafts (all people are invented). */
public final class Cases {
    public static final List<String> AGREED = List.of("Health visiting", "Midwifery", "Children’s Centre", "Housing Support", "Haven",
        "Volunteer visitors", "GP practice");

    private Cases() {}

    /** Case A: mother and baby, a second baby expected; transferred in from Northbridge, referred by the health visitor. */
    public static ReferralDraft a1() {
        PersonDraft lucja = PersonDraft.child("Łucja", "Świerczyńska-Kaczmarek", new Birth.Exact(LocalDate.of(2024, 6, 3)));
        PersonDraft unborn = PersonDraft.unborn(LocalDate.of(2026, 4, 19), Optional.empty());
        PersonDraft mother = PersonDraft.adult("Małgorzata", "Świerczyńska").withBirth(new Birth.Exact(LocalDate.of(2006, 9, 14)))
            .withLanguage(Stated.given("Polish"), Answer.YES);
        PersonDraft father = PersonDraft.adult("Damian", "Kaczmarek").withBirth(new Birth.Exact(LocalDate.of(1999, 1, 30)));
        FamilyEntry parent = FamilyEntry.toAll(mother, 2, RelationshipKind.MOTHER, Answer.YES, Answer.YES);
        FamilyEntry absent = new FamilyEntry(Optional.empty(), father, List.of(Tie.of(0, RelationshipKind.FATHER, Answer.YES, Answer.NO)));
        return ReferralDraft.early(ReferrerEntry.of("Bríd Ní Chonaill", "Health visitor", "Health visiting").withReference("HV-77"),
                List.of(ChildEntry.of(lucja), ChildEntry.of(unborn)))
            .receivedAt(LocalDate.of(2026, 2, 16), LocalTime.of(10, 5))
            .family(List.of(parent, absent), Household.at(Address.home("Rowan House, 4 Mill Rise", "ZZ99 4AA"), new Reach("", "07700 900118", "", "text only")))
            .because(Story.because("Fled violence; a second baby is due in April.", Need.DOMESTIC_ABUSE, Need.PRE_BIRTH_OR_YOUNG_PARENT))
            .at(Level.COMPLEX).consent(ConsentAnswer.toFollow())
            .transferred(new TransferIn("Northbridge Borough Council", "Zoë Štěpánková", "NB-CAF-0412", "CAF v2 of 12/12/2025",
                LocalDate.of(2026, 2, 16), Optional.of(LocalDate.of(2026, 2, 10))));
    }

    /** A4: the mother agrees for both children, not for the father. */
    public static ConsentDraft a4(List<PersonId> children, PersonId mother, PersonId father) {
        ConsentWishes wishes = new ConsentWishes(true, true, Set.of(Purpose.ASSESSMENT, Purpose.PANEL, Purpose.TAC_AND_PLAN), AGREED, List.of(),
            List.of(), Set.of(father));
        return new ConsentDraft(ConsentState.GIVEN_FULL, children, ConsentGiver.PARENTAL_RESPONSIBILITY, Optional.of(mother),
            Optional.of(LocalDate.of(2026, 2, 17)), wishes, new Taking(ConsentForm.WRITTEN, "Bríd Ní Chonaill", "", true, true, true),
            Optional.empty(), Optional.empty());
    }

    /** Case E: out of area, the parent not asked. */
    public static ReferralDraft e1() {
        PersonDraft child = PersonDraft.child("Órlaith", "Ó Ceallaigh", new Birth.Exact(LocalDate.of(2025, 11, 30)))
            .withAddress(Address.home("12 Weir Lane, Eastbridge", "ZZ99 7BB"));
        return ReferralDraft.early(ReferrerEntry.of("Dr Aled Prys", "GP", "Weir Lane Surgery"), List.of(ChildEntry.of(child)))
            .receivedAt(LocalDate.of(2026, 3, 12), LocalTime.of(11, 20)).family(List.of(), Household.NONE.holderUnknown())
            .because(Story.because("Sleep problems.", Need.PARENTING)).consent(ConsentAnswer.notAsked("The GP did not ask."));
    }

    public static ConsentDraft fullConsent(List<PersonId> children, LocalDate on) {
        return new ConsentDraft(ConsentState.GIVEN_FULL, children, ConsentGiver.PARENTAL_RESPONSIBILITY, Optional.empty(), Optional.of(on),
            ConsentWishes.usual(List.of("Health visiting"), List.of()), Taking.written("Bríd Ní Chonaill"), Optional.empty(), Optional.empty());
    }
}
