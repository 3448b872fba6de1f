package org.teamaround.person.view;

import org.teamaround.kernel.Actor;
import org.teamaround.person.ChangePerson;
import org.teamaround.person.EnterPerson;
import org.teamaround.person.EnterRelative;
import org.teamaround.person.PartFamily;
import org.teamaround.person.RecordBirth;
import org.teamaround.person.RelateFamily;

/** What can be done about people, and who does it. */
public record PersonActs(EnterPerson enter, ChangePerson change, RelateFamily relate, PartFamily part, RecordBirth birth,
        EnterRelative enterRelative, LikelyActs likely, OpensMerge merges, Actor actor) {}
