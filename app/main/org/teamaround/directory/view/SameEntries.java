package org.teamaround.directory.view;

import org.teamaround.directory.Alike;
import org.teamaround.directory.MergeEntries;
import org.teamaround.directory.UnmergeEntries;

/** What can be done about entries that are there twice. */
public record SameEntries(Alike alike, MergeEntries merge, UnmergeEntries unmerge) {}
