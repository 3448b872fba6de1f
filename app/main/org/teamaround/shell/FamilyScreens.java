package org.teamaround.shell;

import org.teamaround.kernel.Actor;
import org.teamaround.person.view.ChildTab;
import org.teamaround.person.view.OpensChild;
import org.teamaround.person.view.PictureModel;
import org.teamaround.person.view.PictureTab;
import org.teamaround.plan.view.FamilyPictureDoor;
import org.teamaround.ui.Desk;

/** The family picture among a child's tabs: it shows what the rooms after person know. */
final class FamilyScreens {
    private final Assembly program;
    private final Desk desk;
    private final Actor actor;
    private final OpensChild opens;

    FamilyScreens(Assembly program, Desk desk, Actor actor, OpensChild opens) {
        this.program = program;
        this.desk = desk;
        this.actor = actor;
        this.opens = opens;
    }

    ChildTab picture() {
        PictureModel model = new PictureModel(program.people().persons, program.people().family.families, program.familyPictures().around,
            p -> desk.text().of(p.key(), p.arguments().toArray()), desk.moment(), desk.background());
        FamilyPictureDoor door = new FamilyPictureDoor(desk, program.familyPictures().print, new FamilyPictureDoor.Sources(program.people().persons,
            program.referrals().consents, program.people().agencies, program.referrals().sharing, program.people().documents), actor);
        return new PictureTab(desk, model, opens, door::open);
    }
}
