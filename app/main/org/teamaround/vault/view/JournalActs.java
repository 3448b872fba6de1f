package org.teamaround.vault.view;

import java.util.function.Supplier;
import org.teamaround.journal.SeeJournal;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.print.Printer;
import org.teamaround.vault.Checked;

/**
 * What the journal's pages need.
 *
 * @param check reads the whole vault and compares; takes its time
 * @param actor who acts now
 */
public record JournalActs(SeeJournal see, Subjects subjects, Supplier<Outcome<Checked>> check, Printer printer, Supplier<Actor> actor) {}
