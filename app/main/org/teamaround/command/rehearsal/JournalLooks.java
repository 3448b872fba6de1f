package org.teamaround.command.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.database.Database;
import org.teamaround.database.JooqActivities;
import org.teamaround.database.Soundness;
import org.teamaround.journal.ActivityQuery;
import org.teamaround.kernel.Outcome;
import org.teamaround.shell.JournalSubjects;
import org.teamaround.vault.view.JournalRow;
import org.teamaround.vault.view.JournalWords;

/** The journal: reading it as who is signed in, what stands in it, and whether the vault is sound. */
final class JournalLooks {
    private static final int MOST = 5000;

    private JournalLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("read journal", JournalLooks::read).expect("journal shows", (stage, entry) -> shows(stage, entry, true))
            .expect("journal does not show", (stage, entry) -> shows(stage, entry, false)).expect("vault is sound", JournalLooks::sound);
    }

    private static Outcome<?> read(Stage stage, Words words) {
        return stage.program().seeJournal().lines(ActivityQuery.newest(MOST), stage.actor());
    }

    private static Expectation.Finding shows(Stage stage, Entry entry, boolean wanted) {
        Words words = entry.words();
        String by = words.textOr("by", "");
        String what = words.textOr("what", "");
        String about = words.textOr("about", "");
        words.nothingElse();
        List<JournalRow> rows = rows(stage);
        boolean there = rows.stream().anyMatch(row -> holds(row.who(), by) && holds(row.what() + ' ' + row.note(), what) && holds(row.whom(), about));
        String asked = List.of(by, what, about).stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
        String newest = rows.stream().limit(3).map(row -> row.who() + ": " + row.what()).collect(Collectors.joining("; "));
        return new Expectation.Finding(there == wanted, "the journal " + (wanted ? "shows " : "does not show ") + asked, "newest: " + newest);
    }

    private static boolean holds(String text, String part) {
        return Names.fold(text).contains(Names.fold(part));
    }

    private static List<JournalRow> rows(Stage stage) {
        Database database = stage.program().store().database();
        JournalSubjects subjects = new JournalSubjects(stage.program().people(), database, List::of);
        return new JournalWords(stage.text(), subjects).rows(new JooqActivities(database).find(ActivityQuery.newest(MOST)));
    }

    private static Expectation.Finding sound(Stage stage, Entry entry) {
        boolean wanted = entry.text().equals("yes") || entry.text().equals("true");
        Outcome<Soundness.Read> checked = new Soundness(stage.program().store().database()).check();
        String found = checked.result().map(read -> read.revisions() + " entries and " + read.rows() + " rows hold")
            .orElseGet(() -> Optional.of(checked.problems().getFirst()).map(stage::say).orElse(""));
        return new Expectation.Finding(checked.isDone() == wanted, "the vault is " + (wanted ? "sound" : "not sound"), found);
    }
}
