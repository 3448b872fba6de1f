package org.teamaround.person.view;

import org.teamaround.kernel.Actor;
import org.teamaround.person.PeopleByWords;
import org.teamaround.person.Persons;
import org.teamaround.person.likeness.Likeness;
import org.teamaround.person.merge.MergePersons;
import org.teamaround.person.merge.UnmergePersons;

/** What makes two entries one and takes them apart, and who does it. */
public record MergeActs(MergePersons merge, UnmergePersons unmerge, Likeness likeness, Persons persons, PeopleByWords byWords, Actor actor) {}
