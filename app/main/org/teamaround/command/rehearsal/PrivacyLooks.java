package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.journal.AccessQuery;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonId;
import org.teamaround.privacy.AccessClock;
import org.teamaround.privacy.AccessRequest;
import org.teamaround.privacy.Answer;
import org.teamaround.privacy.Breach;
import org.teamaround.privacy.Kept;
import org.teamaround.ui.Dates;

/** Looks at requests, breaches, last days and what was purged. */
final class PrivacyLooks {
    private PrivacyLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("access request", PrivacyLooks::request).expect("gathered", PrivacyLooks::gathered).expect("breach clock", PrivacyLooks::clock)
            .expect("record kept", PrivacyLooks::kept).expect("to dispose of", PrivacyLooks::due).expect("purged", PrivacyLooks::purged).expect("privacy notice", PrivacyLooks::notice);
    }

    private static Expectation.Finding request(Stage stage, Entry entry) {
        Words words = entry.words();
        AccessRequest request = PrivacySteps.privacy(stage).requests.find(PrivacySteps.request(stage, words)).orElseThrow();
        Optional<LocalDate> due = words.maybeDate("due");
        Optional<String> is = words.maybe("is").map(Entry::text);
        Optional<Integer> pages = words.maybe("pages").map(Entry::number);
        words.nothingElse();
        LocalDate found = new AccessClock(stage.program().people().settings.workingDays(request.received())).due(request, stage.today());
        String state = request.sent().isPresent() ? "sent" : request.closed().isPresent() ? "closed" : request.isPaused() ? "paused" : request.check().isPresent() ? "checked" : "open";
        boolean held = due.filter(day -> !day.equals(found)).isEmpty() && is.filter(word -> !word.equals(state)).isEmpty()
            && pages.filter(many -> request.sent().filter(s -> s.pages() == many).isEmpty()).isEmpty();
        return new Expectation.Finding(held, "access request " + is.orElse("") + due.map(day -> " due " + Dates.day(day)).orElse(""),
            state + ", due " + Dates.day(found) + request.sent().map(s -> ", " + s.pages() + " pages").orElse(""));
    }

    private static Expectation.Finding gathered(Stage stage, Entry entry) {
        Words words = entry.words();
        Answer answer = PrivacySteps.privacy(stage).mark.gather(PrivacySteps.request(stage, words), stage.actor()).orFault();
        List<String> holds = words.texts("holds");
        List<String> without = words.texts("without");
        Optional<Integer> open = words.maybe("undecided").map(Entry::number);
        words.nothingElse();
        String all = answer.parts().stream().map(part -> part.passage().heading() + "\n" + part.passage().words()).collect(Collectors.joining("\n")).toLowerCase(java.util.Locale.ROOT);
        List<String> missing = holds.stream().filter(word -> !all.contains(word.toLowerCase(java.util.Locale.ROOT))).toList();
        List<String> there = without.stream().filter(word -> all.contains(word.toLowerCase(java.util.Locale.ROOT))).toList();
        boolean held = missing.isEmpty() && there.isEmpty() && open.filter(many -> many != answer.open().size()).isEmpty();
        return new Expectation.Finding(held, "gathered: " + String.join(", ", holds) + (without.isEmpty() ? "" : " without " + String.join(", ", without)) + open.map(many -> ", " + many + " undecided").orElse(""),
            answer.parts().size() + " parts, " + answer.open().size() + " undecided; missing: " + missing + "; there: " + there);
    }

    private static Expectation.Finding clock(Stage stage, Entry entry) {
        Words words = entry.words();
        Breach breach = PrivacySteps.privacy(stage).breaches.find(PrivacySteps.breachOf(stage, words)).orElseThrow();
        LocalDateTime ends = LocalDateTime.parse(words.text("ends").replace(' ', 'T'));
        words.nothingElse();
        return new Expectation.Finding(breach.deadline().equals(ends.atZone(Moment.ZONE)), "72 hours end " + ends, breach.deadline().toLocalDateTime().toString());
    }

    private static Expectation.Finding kept(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry child = words.need("child");
        Optional<LocalDate> until = words.maybeDate("until");
        Optional<Boolean> held = words.maybe("held").map(Entry::yes);
        boolean open = words.yesOr("open", false);
        words.nothingElse();
        Kept found = PrivacySteps.privacy(stage).kept.child(new Cast(stage).person(child)).orElseThrow();
        boolean right = until.filter(day -> !found.until().equals(Optional.of(day))).isEmpty() && held.filter(wanted -> wanted != found.held().isPresent()).isEmpty()
            && (!open || found.until().isEmpty());
        return new Expectation.Finding(right, child.text() + " is kept" + until.map(day -> " until " + Dates.day(day)).orElse("") + (open ? " while open" : "") + held.map(h -> h ? ", held" : ", not held").orElse(""),
            found.until().map(Dates::day).orElse("open") + ", " + stage.text().of(found.rule()) + (found.held().isPresent() ? ", held" : ""));
    }

    private static Expectation.Finding due(Stage stage, Entry entry) {
        List<Kept> found = PrivacySteps.privacy(stage).kept.due(stage.today());
        return new Expectation.Finding(found.size() == entry.number(), entry.text() + " records to dispose of",
            found.size() + ": " + found.stream().map(k -> ReferralLooks.plain(k.kind()) + " " + k.name()).collect(Collectors.joining("; ")));
    }

    /** None of these words is in any text that anybody can come by, the whole journal among them. */
    private static Expectation.Finding purged(Stage stage, Entry entry) {
        List<String> words = entry.texts();
        List<String> everything = new Everything(stage).inVault();
        List<String> found = words.stream().filter(word -> everything.stream().anyMatch(text -> text.contains(word))).toList();
        int erased = stage.program().store().accessLog().find(AccessQuery.of(org.teamaround.journal.AccessKind.ERASED)).size();
        return new Expectation.Finding(found.isEmpty() && erased > 0, "purged: " + String.join(", ", words), erased == 0 ? "nothing was erased" : "still there: " + found);
    }

    private static Expectation.Finding notice(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId child = new Cast(stage).person(words.need("for"));
        String version = words.text("version");
        words.nothingElse();
        List<String> found = PrivacySteps.privacy(stage).notices.of(child).stream().map(n -> n.version()).toList();
        return new Expectation.Finding(version.equals("none") ? found.isEmpty() : found.contains(version), "privacy notice " + version, found.toString());
    }
}
