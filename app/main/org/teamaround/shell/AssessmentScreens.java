package org.teamaround.shell;

import org.teamaround.assessment.view.AssessmentTab;
import org.teamaround.assessment.view.CafActs;
import org.teamaround.assessment.view.CafDoors;
import org.teamaround.assessment.view.CafReaders;
import org.teamaround.assessment.view.CafShelf;
import org.teamaround.assessment.view.OpensCaf;
import org.teamaround.consent.Consents;
import org.teamaround.consent.SharingGate;
import org.teamaround.kernel.Actor;
import org.teamaround.person.view.ChildTab;
import org.teamaround.referral.Referrals;
import org.teamaround.ui.Desk;

/** Pages of assessments: the child's tab and the way to a CAF. */
public final class AssessmentScreens {
    private final Desk desk;
    private final CafShelf shelf;
    private final CafDoors doors;

    public AssessmentScreens(AssessmentWiring assessment, PeopleWiring people, Referrals referrals, Consents consents, SharingGate gate, Desk desk,
            Actor actor) {
        this.desk = desk;
        shelf = new CafShelf(assessment.assessments, people.persons, assessment.forms, assessment.advice, assessment.dues, assessment.papers,
            desk.moment(), referrals, people.practitioners);
        CafReaders readers = new CafReaders(people.persons, consents, people.agencies, gate);
        CafActs acts = new CafActs(assessment.start, assessment.recordExternal, assessment.saveAnswers, assessment.pause, assessment.resume,
            assessment.abandon, assessment.complete, assessment.agree, assessment.giveCopy, assessment.copyForward, assessment.print,
            assessment.printBlank, actor);
        doors = new CafDoors(desk, shelf, readers, acts, people.enterPractitioner, people.documents, people.settings);
    }

    public OpensCaf opensCaf() {
        return doors;
    }

    public ChildTab tab() {
        return new AssessmentTab(desk, shelf, doors);
    }
}
