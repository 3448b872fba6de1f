package org.teamaround.shell;

import org.teamaround.person.view.CaseGlance;
import org.teamaround.referral.view.DueGlance;
import org.teamaround.ui.Text;

/** What the window's frame gives the lists, for tests outside it. */
public final class PagesOfCases {
    private PagesOfCases() {}

    public static CaseGlance glances(Assembly program) {
        return new Glances(program.people(), program.referrals(), program.plan().episodes);
    }

    public static DueGlance due(Assembly program, Text text) {
        return new DueGlances(program.dueList(), text);
    }
}
