package org.teamaround.shell;

import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.directory.Areas;
import org.teamaround.directory.ChangeArea;
import org.teamaround.directory.ChangeTeam;
import org.teamaround.directory.EndAbsence;
import org.teamaround.directory.MarkChecked;
import org.teamaround.directory.MovePractitioner;
import org.teamaround.directory.Rechecks;
import org.teamaround.directory.RecordAbsence;
import org.teamaround.directory.Teams;
import org.teamaround.directory.WhoToAsk;
import org.teamaround.directory.form.WhoToAskSheet;
import org.teamaround.directory.store.JooqAreas;
import org.teamaround.directory.store.JooqTeams;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Word;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;

/** Areas and teams; who is away, who knows what, what was checked when. */
public final class DirectoryWiring {
    public final Areas areas;
    public final Teams teams;
    public final ChangeArea changeArea;
    public final ChangeTeam changeTeam;
    public final RecordAbsence recordAbsence;
    public final EndAbsence endAbsence;
    public final MovePractitioner movePractitioner;
    public final MarkChecked markChecked;
    public final Rechecks rechecks;
    public final WhoToAsk whoToAsk;
    public final WhoToAskSheet sheet;

    public DirectoryWiring(Database database, Gate gate, Moment moment, PeopleWiring people, Printer printer, Words words) {
        areas = new JooqAreas(database, gate);
        teams = new JooqTeams(database, gate);
        changeArea = new ChangeArea(areas, database);
        changeTeam = new ChangeTeam(teams, database);
        recordAbsence = new RecordAbsence(people.practitioners, database);
        endAbsence = new EndAbsence(people.practitioners, database);
        movePractitioner = new MovePractitioner(people.practitioners, database, moment);
        markChecked = new MarkChecked(people.services, database, moment);
        rechecks = new Rechecks(people.settings);
        whoToAsk = new WhoToAsk(people.practitioners, people.services, people.agencies, rechecks, moment,
            need -> words.of(Word.of("directory.need", need).key()));
        sheet = new WhoToAskSheet(whoToAsk, people.agencies, people.settings, words, printer, moment);
    }
}
