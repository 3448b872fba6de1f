package org.teamaround.command.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentNotice;
import org.teamaround.consent.DecisionKind;
import org.teamaround.consent.SharingDecision;
import org.teamaround.consent.TellAddress;
import org.teamaround.consent.Way;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.panel.PanelSeries;
import org.teamaround.person.Answer;
import org.teamaround.person.PersonId;
import org.teamaround.shell.SharingWiring;

/** What scenarios can do about sharing beside the family's agreement. */
final class SharingSteps {
    private SharingSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("confirm consent", SharingSteps::confirm).step("go on with ended consent", SharingSteps::goOn)
            .step("stop ended consent", SharingSteps::stop).step("decide to share", (stage, words) -> decide(DecisionKind.SHARE, stage, words))
            .step("decide not to share", (stage, words) -> decide(DecisionKind.NOT_TO_SHARE, stage, words))
            .step("decide to invite", (stage, words) -> decide(DecisionKind.INVITE, stage, words)).step("authorise sharing", SharingSteps::authorise)
            .step("record sharing outcome", SharingSteps::outcome).step("tell address", SharingSteps::address).step("give notice", SharingSteps::notice)
            .step("publish leaflet", SharingSteps::leaflet).step("print consent", SharingSteps::print);
    }

    private static SharingWiring agreed(Stage stage) {
        return stage.program().referrals().agreed;
    }

    private static Outcome<?> confirm(Stage stage, Words words) {
        Outcome<?> done = Outcome.refused(Problem.of("consent.problem.no-child"));
        for (PersonId child : new SharingWords(stage).children(words)) {
            done = stage.program().referrals().reconfirmConsent.reconfirm(child, words.dateOr("on", stage.happened()), stage.actor());
            if (!done.isDone()) return done;
        }
        return done;
    }

    private static Outcome<?> goOn(Stage stage, Words words) {
        return agreed(stage).answerEnded.goOn(new SharingWords(stage).children(words), words.textOr("reason", ""), stage.actor());
    }

    private static Outcome<?> stop(Stage stage, Words words) {
        return agreed(stage).answerEnded.stop(new SharingWords(stage).children(words), words.textOr("reason", ""), stage.actor());
    }

    private static Outcome<?> decide(DecisionKind kind, Stage stage, Words words) {
        return agreed(stage).decide.decide(new SharingWords(stage).draft(kind, words), stage.actor());
    }

    private static Outcome<?> authorise(Stage stage, Words words) {
        SharingDecision waiting = new SharingWords(stage).newest(words);
        return agreed(stage).authorise.decide(waiting.id(), words.yesOr("agreed", true), words.textOr("why", ""), stage.actor());
    }

    private static Outcome<?> outcome(Stage stage, Words words) {
        SharingDecision decided = new SharingWords(stage).newest(words);
        Answer told = words.maybe("family told").map(e -> e.yes() ? Answer.YES : Answer.NO).orElse(decided.grounds().familyTold());
        return agreed(stage).end.outcome(decided.id(), words.textOr("outcome", ""), told, words.textOr("told why", decided.grounds().familyWhy()), stage.actor());
    }

    private static Outcome<?> address(Stage stage, Words words) {
        return agreed(stage).tellAddress.told(new TellAddress.Call(new SharingWords(stage).children(words), words.text("worker"), words.textOr("agency", ""),
            words.textOr("why", ""), Optional.empty()), stage.actor());
    }

    private static Outcome<?> notice(Stage stage, Words words) {
        Entry agency = words.need("agency");
        AgencyId id = new Cast(stage).agency(agency.text());
        ConsentNotice owed = new SharingWords(stage).children(words).stream().flatMap(c -> agreed(stage).notices.about(c).stream())
            .filter(n -> n.agency().equals(id)).min((one, other) -> Boolean.compare(other.isOwed(), one.isOwed()))
            .orElseThrow(() -> agency.absent("no notice is owed to \"" + agency.text() + "\"."));
        return agreed(stage).giveNotice.given(owed.id(), words.dateOr("on", stage.happened()), words.oneOf("how", Way.class, Way.POST), stage.actor());
    }

    private static Outcome<?> leaflet(Stage stage, Words words) {
        Entry name = words.need("panel");
        UUID panel = stage.program().panel().panels.series().stream().filter(s -> s.name().equalsIgnoreCase(name.text())).findFirst().map(PanelSeries::id)
            .map(id -> id.value()).orElseThrow(() -> name.absent("no panel is called \"" + name.text() + "\"."));
        Set<AgencyId> agencies = words.texts("agencies").stream().map(new Cast(stage)::agency).collect(Collectors.toSet());
        return agreed(stage).publishLeaflet.publish(panel, words.dateOr("from", stage.happened()), agencies, stage.actor());
    }

    private static Outcome<?> print(Stage stage, Words words) {
        List<PersonId> children = new SharingWords(stage).children(words);
        Optional<Consent> now = stage.program().referrals().consents.current(children.getFirst());
        if (now.isEmpty()) return Outcome.refused(Problem.of("consent.problem.gone"));
        return stage.program().referrals().printConsent.print(now.get().id(), stage.actor()).map(printed -> {
            stage.printed("consent", printed.pdf());
            return printed;
        });
    }
}
