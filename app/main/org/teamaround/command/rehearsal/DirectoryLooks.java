package org.teamaround.command.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Answer;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Team;
import org.teamaround.directory.TeamId;
import org.teamaround.directory.view.StaffWords;
import org.teamaround.referral.FamilyTeam;
import org.teamaround.referral.Referral;
import org.teamaround.ui.Dates;

/** Looks at the directory and the team of a family. */
final class DirectoryLooks {
    private DirectoryLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("who to ask", DirectoryLooks::whoToAsk).expect("choice", DirectoryLooks::choice).expect("practitioner", DirectoryLooks::practitioner)
            .expect("service", DirectoryLooks::service).expect("family team", DirectoryLooks::familyTeam);
    }

    private static Expectation.Finding whoToAsk(Stage stage, Entry entry) {
        Words words = entry.words();
        List<Answer> found = stage.program().directory().whoToAsk.to(new DirectoryWords(stage).question(words));
        List<String> shown = found.stream().map(Answer::name).toList();
        List<String> wanted = words.texts("shows");
        List<String> not = words.texts("does not show");
        Optional<String> first = words.maybe("first").map(Entry::text);
        Optional<String> away = words.maybe("away").map(Entry::text);
        words.nothingElse();
        boolean order = isInOrder(wanted, shown) && first.filter(f -> shown.isEmpty() || !same(f, shown.getFirst())).isEmpty();
        boolean kept = not.stream().noneMatch(n -> shown.stream().anyMatch(s -> same(n, s)));
        boolean flagged = away.filter(a -> found.stream().noneMatch(f -> f instanceof Answer.Specialist s && same(a, s.name()) && s.away().isPresent())).isEmpty();
        return new Expectation.Finding(order && kept && flagged, "who to ask: " + said(first, wanted, not), found.isEmpty() ? "nobody" : found.stream()
            .map(a -> a.name() + (a instanceof Answer.Specialist s && s.away().isPresent() ? " (away)" : "")).collect(Collectors.joining(", ")));
    }

    private static String said(Optional<String> first, List<String> wanted, List<String> not) {
        List<String> parts = new ArrayList<>();
        first.ifPresent(f -> parts.add(f + " first"));
        if (!wanted.isEmpty()) parts.add(String.join(", then ", wanted));
        if (!not.isEmpty()) parts.add("not " + String.join(", ", not));
        return String.join("; ", parts);
    }

    private static boolean isInOrder(List<String> wanted, List<String> shown) {
        int at = 0;
        for (String one : shown) if (at < wanted.size() && same(wanted.get(at), one)) at++;
        return at == wanted.size();
    }

    private static boolean same(String one, String other) {
        return Names.fold(one).equals(Names.fold(other));
    }

    /** What shows where a practitioner is chosen as lead, or invited. */
    private static Expectation.Finding choice(Stage stage, Entry entry) {
        Words words = entry.words();
        Practitioner who = new DirectoryWords(stage).practitioner(words.need("of"));
        String says = words.text("says");
        words.nothingElse();
        var people = stage.program().people();
        String found = new StaffWords(people.practitioners::find, people.agencies::find, stage.program().moment(), stage.text()).choice(who);
        boolean held = says.equals("nothing more") ? !found.contains("(") : Names.fold(found).contains(Names.fold(says));
        return new Expectation.Finding(held, "choosing " + who.name() + " says " + says, found);
    }

    private static Expectation.Finding practitioner(Stage stage, Entry entry) {
        Words words = entry.words();
        Practitioner who = new DirectoryWords(stage).practitioner(words.need("name"));
        List<String> problems = new ArrayList<>();
        compare(words, "agency", agency(stage, who.agency()), problems);
        compare(words, "job", who.jobTitle(), problems);
        compare(words, "team", who.supervision().team().flatMap(stage.program().directory().teams::find).map(Team::name).orElse(""), problems);
        compare(words, "line manager", name(stage, who.supervision().lineManager()), problems);
        compare(words, "supervisor", name(stage, who.supervision().supervisor()), problems);
        compare(words, "earlier agencies", who.before().stream().map(p -> agency(stage, p.agency())).collect(Collectors.joining(", ")), problems);
        words.maybe("in use").filter(e -> e.yes() != who.active()).ifPresent(e -> problems.add(who.active() ? "in use" : "no longer in use"));
        words.nothingElse();
        return new Expectation.Finding(problems.isEmpty(), "practitioner " + who.name() + " as said", problems.isEmpty() ? "so it is" : String.join("; ", problems));
    }

    private static void compare(Words words, String key, String found, List<String> problems) {
        words.maybe(key).filter(e -> !Names.fold(String.join(", ", e.texts())).equals(Names.fold(found)))
            .ifPresent(e -> problems.add(key + " is " + (found.isEmpty() ? "not said" : found)));
    }

    private static Expectation.Finding service(Stage stage, Entry entry) {
        Words words = entry.words();
        LocalService service = new DirectoryWords(stage).service(words.need("name"));
        List<String> problems = new ArrayList<>();
        words.maybeDate("checked").filter(on -> service.checkedOn().filter(on::equals).isEmpty())
            .ifPresent(on -> problems.add("checked " + service.checkedOn().map(Dates::day).orElse("never")));
        compare(words, "checked by", service.checked().by(), problems);
        words.maybeDate("due again").filter(on -> stage.program().directory().rechecks.due(service).filter(on::equals).isEmpty())
            .ifPresent(on -> problems.add("due again " + stage.program().directory().rechecks.due(service).map(Dates::day).orElse("never")));
        words.maybe("stale").filter(e -> e.yes() != stage.program().directory().rechecks.isStale(service, stage.today())).ifPresent(e -> problems.add(e.yes() ? "not stale" : "stale"));
        words.maybe("in use").filter(e -> e.yes() != service.active()).ifPresent(e -> problems.add(service.active() ? "in use" : "no longer in use"));
        words.nothingElse();
        return new Expectation.Finding(problems.isEmpty(), "service " + service.name() + " as said", problems.isEmpty() ? "so it is" : String.join("; ", problems));
    }

    private static Expectation.Finding familyTeam(Stage stage, Entry entry) {
        Words words = entry.words();
        Referral referral = new Cast(stage).referral(words.need("referral"));
        String is = words.text("is");
        Optional<List<String>> toTell = words.maybe("to tell").map(Entry::texts);
        Optional<List<String>> told = words.maybe("told").map(Entry::texts);
        words.nothingElse();
        Optional<FamilyTeam> choice = stage.program().teams().choices.of(referral.id());
        String found = choice.map(c -> team(stage, c.team())).orElse("none");
        boolean held = same(is, found) && toTell.filter(t -> !same(t, others(stage, choice, false))).isEmpty() && told.filter(t -> !same(t, others(stage, choice, true))).isEmpty();
        return new Expectation.Finding(held, "family of " + referral.reference() + " goes to " + is,
            found + ", to tell: " + ReferralLooks.all(others(stage, choice, false)) + ", told: " + ReferralLooks.all(others(stage, choice, true)));
    }

    private static boolean same(List<String> wanted, List<String> found) {
        List<String> really = wanted.equals(List.of("nobody")) ? List.of() : wanted;
        return really.stream().map(Names::fold).sorted().toList().equals(found.stream().map(Names::fold).sorted().toList());
    }

    private static List<String> others(Stage stage, Optional<FamilyTeam> choice, boolean told) {
        return choice.stream().flatMap(c -> c.others().stream()).filter(o -> o.told().isPresent() == told).map(o -> team(stage, o.team())).toList();
    }

    private static String team(Stage stage, TeamId id) {
        return stage.program().directory().teams.find(id).map(Team::name).orElse("");
    }

    private static String agency(Stage stage, Optional<AgencyId> id) {
        return Stream.of(id).flatMap(Optional::stream).flatMap(a -> stage.program().people().agencies.find(a).stream()).map(Agency::name).findFirst().orElse("");
    }

    private static String name(Stage stage, Optional<org.teamaround.directory.PractitionerId> id) {
        return id.flatMap(stage.program().people().practitioners::find).map(Practitioner::name).orElse("");
    }
}
