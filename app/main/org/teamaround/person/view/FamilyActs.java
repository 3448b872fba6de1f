package org.teamaround.person.view;

import org.teamaround.kernel.Actor;
import org.teamaround.person.RelateFamily;
import org.teamaround.person.family.DeclineOffer;
import org.teamaround.person.family.MoveHousehold;
import org.teamaround.person.family.RecordBirths;
import org.teamaround.person.family.RecordEnding;
import org.teamaround.person.family.SayContact;
import org.teamaround.person.family.SayHolderNotKnown;
import org.teamaround.person.family.SayPartnership;

/** What can be done about families as a whole, and who does it. */
public record FamilyActs(RelateFamily relate, SayContact contact, SayPartnership partnership, SayHolderNotKnown holderNotKnown, DeclineOffer decline,
        MoveHousehold move, RecordBirths births, RecordEnding ending, Actor actor) {}
