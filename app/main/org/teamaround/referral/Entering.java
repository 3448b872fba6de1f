package org.teamaround.referral;

import org.teamaround.directory.EnterAgency;
import org.teamaround.directory.EnterPractitioner;
import org.teamaround.person.EnterPerson;
import org.teamaround.person.RelateFamily;
import org.teamaround.person.family.RelateSiblings;
import org.teamaround.person.family.SayHolderNotKnown;

/** The use cases of earlier features by which a referral brings people and agencies into being. */
public record Entering(EnterPerson person, RelateFamily relate, RelateSiblings siblings, SayHolderNotKnown holder, EnterAgency agency, EnterPractitioner practitioner) {}
