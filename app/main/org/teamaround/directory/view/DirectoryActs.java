package org.teamaround.directory.view;

import org.teamaround.directory.Agencies;
import org.teamaround.directory.ChangeAgency;
import org.teamaround.directory.ChangePractitioner;
import org.teamaround.directory.ChangeService;
import org.teamaround.directory.EnterAgency;
import org.teamaround.directory.EnterPractitioner;
import org.teamaround.directory.EnterService;
import org.teamaround.directory.LocalServices;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Actor;

/** The directory, what can be done with it, and who does it. */
public record DirectoryActs(Agencies agencies, Practitioners practitioners, LocalServices services, EnterAgency enterAgency,
        EnterPractitioner enterPractitioner, EnterService enterService, ChangeAgency changeAgency, ChangePractitioner changePractitioner,
        ChangeService changeService, Actor actor) {}
