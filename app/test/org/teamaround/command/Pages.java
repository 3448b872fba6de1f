package org.teamaround.command;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.teamaround.diary.view.HomeModel;
import org.teamaround.diary.view.HomeWords;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Written;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.person.view.ChildLines;
import org.teamaround.person.view.ChildPlaces;
import org.teamaround.person.view.ChildrenModel;
import org.teamaround.person.view.PersonWords;
import org.teamaround.plan.view.PlanShelf;
import org.teamaround.plan.view.PlansModel;
import org.teamaround.referral.view.ReferralListModel;
import org.teamaround.shell.Assembly;
import org.teamaround.shell.PagesOfCases;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Text;

/** The loading of the great lists, without a window. */
final class Pages {
    private final ImmediateBackground background = new ImmediateBackground();
    private final Text text = Text.load();
    private final Assembly program;
    private final Actor actor;
    private final Moment moment;

    Pages(Assembly program, Actor actor) {
        this.program = program;
        this.actor = actor;
        moment = program.moment();
    }

    /** By the name of the page. */
    Map<String, Runnable> loads() {
        Map<String, Runnable> loads = new LinkedHashMap<>();
        loads.put("due list", () -> program.dueList().now());
        loads.put("home", home()::load);
        loads.put("referrals", new ReferralListModel(new ReferralListModel.Sources(program.referrals().referrals, program.people().names,
            program.referrals().standing, PagesOfCases.due(program, text)), moment, background)::load);
        loads.put("children", new ChildrenModel(children(), background)::load);
        loads.put("plans", new PlansModel(shelf(), background)::load);
        loads.put("panel room", this::panelRoom);
        loads.put("child's page", this::oneChild);
        return loads;
    }

    private ChildLines children() {
        ChildLines lines = new ChildLines(program.people().persons, PagesOfCases.glances(program), new PersonWords(text), moment, ChildPlaces.UNTOLD);
        program.store().facts().onNews(Written.class, lines::note);
        return lines;
    }

    private HomeModel home() {
        HomeWords words = new HomeWords(text, child -> program.people().names.display(child), program.people().names::readTogether);
        return new HomeModel(program.dueList(), words, moment, background);
    }

    private PlanShelf shelf() {
        return new PlanShelf(program.plan().episodes, program.plan().plans, program.plan().meetings, program.plan().deadlines,
            program.people().persons, program.people().practitioners, program.people().agencies, moment, text);
    }

    /** The panel with the longest agenda, assembled. */
    private void panelRoom() {
        PanelMeeting longest = program.panel().panels.meetings().stream()
            .max(Comparator.comparing(m -> program.panel().panels.agenda(m.id()).size())).orElseThrow();
        program.panel().assembleAgenda.assemble(longest.id(), actor).orFault();
    }

    private void oneChild() {
        PagesOfCases.glances(program).of(program.plan().episodes.all().getFirst().child());
    }
}
