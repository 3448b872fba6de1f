package org.teamaround.referral.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.teamaround.directory.Team;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.referral.FamilyTeam;
import org.teamaround.referral.Referral;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Section;

/** To which team the family goes and who else is to be told; empty where the centre does not work in teams. */
final class TeamSection extends VBox {
    private final Desk desk;
    private final TeamActs acts;
    private final Referral referral;
    private final ReferralDialogs dialogs;
    private final Consumer<Outcome<?>> told;

    TeamSection(Desk desk, TeamActs acts, Referral referral, ReferralDialogs dialogs, Consumer<Outcome<?>> told) {
        this.desk = desk;
        this.acts = acts;
        this.referral = referral;
        this.dialogs = dialogs;
        this.told = told;
        setManaged(false);
        desk.background().run(() -> acts.standing(referral), found -> found.ifPresent(this::lay));
    }

    private void lay(TeamActs.Standing standing) {
        Facts facts = new Facts();
        facts.line(desk.text().of("referral.team.goes-to"), goesTo(standing));
        List<Node> buttons = new ArrayList<>();
        Buttons of = new Buttons(desk);
        standing.choice().ifPresent(choice -> choice.others().forEach(other -> {
            facts.line(desk.text().of("referral.team.other"), other(standing, other));
            if (other.told().isEmpty()) buttons.add(toTell(of, standing, other));
        }));
        buttons.add(of.plain(Action.of("referral.act.team", () -> dialogs.team(referral)).icon("bi-diagram-3").needs(Right.SCREEN)));
        getChildren().setAll(new Section(desk.text().of("referral.team.heading"), facts).beside(buttons.toArray(Node[]::new)));
        setManaged(true);
    }

    private String goesTo(TeamActs.Standing standing) {
        if (standing.choice().isPresent()) {
            FamilyTeam choice = standing.choice().get();
            String name = standing.name(choice.team());
            return choice.isByYoungest() ? desk.text().of("referral.team.by-youngest", name) : desk.text().of("referral.team.because", name, choice.reason());
        }
        return standing.proposal().team().map(Team::name).map(name -> desk.text().of("referral.team.would", name)).orElseGet(() -> desk.text().of("referral.team.none"));
    }

    private String other(TeamActs.Standing standing, FamilyTeam.Other other) {
        String name = standing.name(other.team());
        return other.told().map(on -> desk.text().of("referral.team.told", name, Dates.day(on), other.by())).orElseGet(() -> desk.text().of("referral.team.to-tell", name));
    }

    private Button toTell(Buttons of, TeamActs.Standing standing, FamilyTeam.Other other) {
        Button button = of.plain(Action.of("referral.act.tell-team", () -> desk.background().run(
            () -> acts.tell().told(referral.id(), other.team(), acts.moment().today(), acts.actor()), told::accept)).icon("bi-check2").needs(Right.ENTER));
        button.setAccessibleText(desk.text().of("referral.act.tell-team") + ": " + standing.name(other.team()));
        return button;
    }
}
