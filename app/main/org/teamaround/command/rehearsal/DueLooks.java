package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.diary.DueKind;
import org.teamaround.diary.DueList;
import org.teamaround.diary.Urgency;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Dates;

/** Looks at what is due on the stage's day. */
final class DueLooks {
    private DueLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("due", (stage, entry) -> look(stage, entry, true)).expect("not due", (stage, entry) -> look(stage, entry, false))
            .expect("due count", DueLooks::count);
    }

    private record Wanted(Optional<DueKind> kind, List<PersonId> children, String about, Optional<LocalDate> on, Optional<Urgency> state) {}

    private static Expectation.Finding look(Stage stage, Entry entry, boolean there) {
        Wanted wanted = wanted(stage, entry);
        List<DueList.Due> near = stage.program().dueList().now().stream().filter(d -> isAbout(d, wanted)).toList();
        boolean seen = near.stream().anyMatch(d -> wanted.on().filter(on -> !d.issue().due().equals(on)).isEmpty()
            && wanted.state().filter(s -> !matches(d.urgency(), s)).isEmpty());
        return new Expectation.Finding(seen == there, said(stage, entry, there), near.isEmpty() ? "nothing of this kind is due" : said(stage, near));
    }

    private static Wanted wanted(Stage stage, Entry entry) {
        Words words = entry.words();
        Optional<DueKind> kind = words.maybe("what").map(e -> e.oneOf(DueKind.class));
        List<PersonId> children = words.maybe("for").map(e -> new Cast(stage).children(e)).orElse(List.of());
        Optional<Urgency> state = words.maybe("state").map(DueLooks::urgency);
        Wanted wanted = new Wanted(kind, children, words.textOr("about", ""), words.maybeDate("on"), state);
        words.nothingElse();
        return wanted;
    }

    private static Urgency urgency(Entry entry) {
        return switch (entry.text()) {
            case "coming" -> Urgency.COMING;
            case "amber", "due soon" -> Urgency.AMBER;
            case "red", "overdue" -> Urgency.OVERDUE;
            case "to coordinator" -> Urgency.TO_COORDINATOR;
            case "to team leader" -> Urgency.TO_TEAM_LEADER;
            default -> throw entry.error("write coming, due soon, overdue, to coordinator or to team leader.");
        };
    }

    /** "overdue" also holds once it is told upwards. */
    private static boolean matches(Urgency found, Urgency wanted) {
        return found == wanted || wanted == Urgency.OVERDUE && found.compareTo(Urgency.OVERDUE) > 0;
    }

    private static boolean isAbout(DueList.Due due, Wanted wanted) {
        boolean children = wanted.children().isEmpty() || due.issue().subject().children().stream().anyMatch(wanted.children()::contains);
        boolean about = Names.fold(due.issue().subject().detail()).contains(Names.fold(wanted.about()));
        return children && about && wanted.kind().filter(k -> k != due.issue().kind()).isEmpty();
    }

    private static Expectation.Finding count(Stage stage, Entry entry) {
        List<DueList.Due> found = stage.program().dueList().now();
        return new Expectation.Finding(found.size() == entry.number(), entry.text() + " things due", found.size() + (found.isEmpty() ? "" : ": " + said(stage, found)));
    }

    private static String said(Stage stage, Entry entry, boolean there) {
        return (there ? "due: " : "not due: ") + entry.map().values().stream().map(DueLooks::words).collect(Collectors.joining(", "));
    }

    private static String words(Entry entry) {
        return entry.isText() ? entry.text() : String.join(" and ", entry.texts());
    }

    private static String said(Stage stage, List<DueList.Due> dues) {
        return dues.stream().map(d -> stage.text().of(Word.of("diary.due", d.issue().kind())) + " by " + Dates.day(d.issue().due()) + " ("
            + stage.text().of(Word.of("diary.urgency", d.urgency())).toLowerCase(java.util.Locale.ROOT) + ")").collect(Collectors.joining("; "));
    }
}
