package org.teamaround.person.view;

import org.teamaround.kernel.Actor;
import org.teamaround.person.CorrectSealedNote;
import org.teamaround.person.NameReaders;
import org.teamaround.person.SeeRestricted;
import org.teamaround.person.WriteSealedNote;

/** What can be done about restricted records, and who does it. */
public record RestrictedActs(SeeRestricted see, WriteSealedNote write, CorrectSealedNote correct, NameReaders name, Actor actor) {}
