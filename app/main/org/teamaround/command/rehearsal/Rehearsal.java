package org.teamaround.command.rehearsal;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.command.scenario.Absent;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Dates;

/**
 * Carries out one scenario: its settings and cast, then its dated steps. A refusal is expected where the step says so, and fails the
 * rehearsal where it does not.
 */
public final class Rehearsal {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private final Vocabulary vocabulary;
    private final Account account;

    public Rehearsal(Vocabulary vocabulary, Account account) {
        this.vocabulary = vocabulary;
        this.account = account;
    }

    /** The moment the training vault's clock must stand at when it is made: the first step's, or "starts". */
    public static ZonedDateTime start(Entry scenario) {
        Words words = scenario.words();
        Optional<Entry> starts = words.maybe("starts");
        Entry first = starts.orElseGet(() -> words.need("steps").list().getFirst().words().need("on"));
        return first.dateTime(MORNING);
    }

    public void run(Entry scenario, Stage stage) {
        Words words = scenario.words();
        account.title(words.text("title"));
        words.maybe("about");
        words.maybe("starts");
        if (scenario.mentions("add user")) stage.everybodyUnlocks();
        words.maybe("before").ifPresent(before -> actions(before, stage));
        words.need("steps").list().forEach(step -> step(step, stage));
        words.nothingElse();
    }

    /** What is set up before the first step: anything refused there is a mistake of the scenario. */
    private void actions(Entry before, Stage stage) {
        for (Entry action : before.list()) for (Map.Entry<String, Entry> one : action.map().entrySet())
            for (Problem problem : perform(one.getKey(), one.getValue(), stage)) throw one.getValue().error("refused: " + stage.say(problem));
    }

    private void step(Entry entry, Stage stage) {
        Words words = entry.words();
        ZonedDateTime on = words.need("on").dateTime(stage.timeOfDay());
        ZonedDateTime entered = words.maybe("entered").map(e -> e.dateTime(MORNING)).orElse(on);
        stage.advance(on, entered, entry);
        words.maybe("as").ifPresent(e -> stage.actAs(e.text(), e));
        account.when(Dates.moment(on.toInstant()) + (entered.equals(on) ? "" : " (entered " + Dates.moment(entered.toInstant()) + ")") + ", as " + stage.actor().name());
        List<Problem> refused = new ArrayList<>();
        List<Entry> refusedAt = new ArrayList<>();
        words.maybe("say").ifPresent(e -> account.told(e.text()));
        words.list("do").forEach(action -> act(action, stage, refused, refusedAt));
        List<Entry> expected = words.list("expect");
        boolean foreseen = expected.stream().anyMatch(e -> e.map().containsKey("refused"));
        if (!foreseen && !refused.isEmpty()) account.found(unforeseen(refusedAt, said(stage, refused)));
        expected.forEach(e -> e.map().forEach((name, what) -> look(name, what, stage, refused)));
        words.nothingElse();
    }

    private static Expectation.Finding unforeseen(List<Entry> at, String said) {
        return new Expectation.Finding(false, at.getFirst().place() + ": carried out", "refused: " + said);
    }

    private void act(Entry action, Stage stage, List<Problem> refused, List<Entry> at) {
        Map<String, Entry> acts = action.isText() ? Map.of(action.text(), action) : action.map();
        acts.forEach((name, entry) -> orMissed(name, entry, () -> {
            List<Problem> problems = perform(name, entry, stage);
            if (!problems.isEmpty()) at.add(entry);
            refused.addAll(problems);
        }));
    }

    /** After something failed, what it should have made is missed without ending the rehearsal. */
    private void orMissed(String name, Entry entry, Runnable doing) {
        try {
            doing.run();
        } catch (Absent e) {
            if (account.failed() == 0) throw e;
            account.found(new Expectation.Finding(false, entry.place() + ": " + name, e.getMessage()));
        }
    }

    private List<Problem> perform(String name, Entry entry, Stage stage) {
        Outcome<?> outcome = vocabulary.perform(name, stage, entry);
        account.done(name, outcome.isDone());
        return outcome.problems();
    }

    private void look(String name, Entry entry, Stage stage, List<Problem> refused) {
        if (name.equals("refused")) {
            account.found(refusal(entry, said(stage, refused)));
            return;
        }
        Expectation expectation = vocabulary.expectation(name)
            .orElseThrow(() -> entry.error("nobody can look for \"" + name + "\"; known are: refused, " + String.join(", ", vocabulary.expectations()) + '.'));
        orMissed(name, entry, () -> account.found(expectation.look(stage, entry)));
    }

    private static Expectation.Finding refusal(Entry entry, String said) {
        boolean held = !said.isEmpty() && (entry.text().equals("yes") || Names.fold(said).contains(Names.fold(entry.text())));
        return new Expectation.Finding(held, "refused: " + (held ? said : entry.text()), said.isEmpty() ? "it was carried out" : said);
    }

    private static String said(Stage stage, List<Problem> refused) {
        return String.join(" ", refused.stream().map(stage::say).toList());
    }
}
