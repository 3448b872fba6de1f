package org.teamaround.directory.view;

import org.teamaround.directory.ChangeAgency;
import org.teamaround.directory.ChangeArea;
import org.teamaround.directory.ChangePractitioner;
import org.teamaround.directory.ChangeService;
import org.teamaround.directory.ChangeTeam;
import org.teamaround.directory.EndAbsence;
import org.teamaround.directory.EnterAgency;
import org.teamaround.directory.EnterPractitioner;
import org.teamaround.directory.MarkChecked;
import org.teamaround.directory.MovePractitioner;
import org.teamaround.directory.RecordAbsence;
import org.teamaround.directory.form.WhoToAskSheet;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;

/** The directory, what can be done with it, who does it, and the clock for fresh entries. */
public record DirectoryActs(DirectoryShelf shelf, EnterAgency enterAgency, EnterPractitioner enterPractitioner, ChangeAgency changeAgency,
        ChangePractitioner changePractitioner, ChangeService changeService, ChangeArea changeArea, ChangeTeam changeTeam, RecordAbsence recordAbsence,
        EndAbsence endAbsence, MovePractitioner movePractitioner, MarkChecked markChecked, WhoToAskSheet sheet, SameEntries same, Actor actor,
        Moment moment) {}
