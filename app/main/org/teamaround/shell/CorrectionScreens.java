package org.teamaround.shell;

import java.util.List;
import java.util.function.Supplier;
import org.teamaround.correct.view.SessionModel;
import org.teamaround.correct.view.UndoActs;
import org.teamaround.kernel.Actor;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;

/** Pages and acts that put mistakes right. */
final class CorrectionScreens {
    private final Assembly program;
    private final Desk desk;
    private final Supplier<Actor> actor;

    CorrectionScreens(Assembly program, Desk desk, Supplier<Actor> actor) {
        this.program = program;
        this.desk = desk;
        this.actor = actor;
    }

    /** Taking back and doing again, wherever one is. */
    List<Action> everywhere() {
        CorrectionWiring correct = program.corrections();
        return new UndoActs(desk, new SessionModel(correct.sessionActs, correct.actsAbout, program.people().persons, desk.text(), desk.background(), actor)).all();
    }
}
