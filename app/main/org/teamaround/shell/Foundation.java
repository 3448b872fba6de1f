package org.teamaround.shell;

import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.database.SealedFiles;
import org.teamaround.kernel.Moment;

/** What every room stands on: an open database with its gate, announcements and sealed files, and the clock. */
public record Foundation(Database database, Gate gate, Facts facts, SealedFiles files, Moment moment) {}
