package org.teamaround.directory.view;

import org.teamaround.directory.Agencies;
import org.teamaround.directory.ChangeAgency;
import org.teamaround.directory.ChangePractitioner;
import org.teamaround.directory.ChangeService;
import org.teamaround.directory.EnterAgency;
import org.teamaround.directory.LocalServices;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;

/** The directory, what can be done with it, who does it, and the clock for fresh entries. */
public record DirectoryActs(Agencies agencies, Practitioners practitioners, LocalServices services, EnterAgency enterAgency,
        ChangeAgency changeAgency, ChangePractitioner changePractitioner,
        ChangeService changeService, Actor actor, Moment moment) {}
