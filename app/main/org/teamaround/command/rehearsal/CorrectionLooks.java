package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.correct.BinKind;
import org.teamaround.correct.BinLine;
import org.teamaround.correct.DateKind;
import org.teamaround.correct.EnteredDate;
import org.teamaround.correct.Forecast;
import org.teamaround.correct.HistoryOf;
import org.teamaround.correct.MoveToChild;
import org.teamaround.correct.MovedKind;
import org.teamaround.correct.SessionActs.Line;
import org.teamaround.correct.view.HistoryLine;
import org.teamaround.correct.view.HistoryWords;
import org.teamaround.document.Document;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.shell.NamedRecords;
import org.teamaround.ui.Dates;

/** Looks at what was put right, and at what stood there before. */
final class CorrectionLooks {
    private CorrectionLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("history", CorrectionLooks::history).expect("date", CorrectionLooks::date).expect("would change", CorrectionLooks::forecast)
            .expect("moved", CorrectionLooks::moved).expect("in bin", (stage, entry) -> bin(stage, entry, true)).expect("not in bin", (stage, entry) -> bin(stage, entry, false))
            .expect("in lists", (stage, entry) -> listed(stage, entry, true)).expect("not in lists", (stage, entry) -> listed(stage, entry, false))
            .expect("can take back", CorrectionLooks::canTakeBack).expect("can do again", CorrectionLooks::canDoAgain).expect("papers", CorrectionLooks::papers)
            .expect("relative", CorrectionLooks::relative);
    }

    private static Expectation.Finding history(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry of = words.need("of");
        String kind = words.textOr("what", "person");
        String field = words.text("field");
        List<String> wanted = Stream.of("was", "now", "by", "reason", "on").flatMap(key -> words.maybe(key).stream()).map(Entry::text).map(CorrectionLooks::day).toList();
        words.nothingElse();
        List<HistoryLine> lines = lines(stage, kind, of).stream().filter(line -> Names.fold(line.field()).startsWith(Names.fold(field))).toList();
        boolean held = lines.stream().anyMatch(line -> wanted.stream().allMatch(word -> Names.fold(told(line)).contains(Names.fold(word))));
        return new Expectation.Finding(held, "history of " + field + " of " + of.text() + " tells " + String.join(", ", wanted),
            lines.isEmpty() ? "nothing about this field" : lines.stream().limit(4).map(CorrectionLooks::told).collect(Collectors.joining("; ")));
    }

    private static String day(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Dates.number(LocalDate.parse(text)) : text;
    }

    private static String told(HistoryLine line) {
        return Dates.number(line.when().atZone(Moment.ZONE).toLocalDate()) + " by " + line.by() + ", was " + line.was() + ", now " + line.now() + (line.why().isEmpty() ? "" : ", because " + line.why());
    }

    private static List<HistoryLine> lines(Stage stage, String kind, Entry of) {
        HistoryWords words = new HistoryWords(stage.text(), new NamedRecords(stage.program()));
        Cast cast = new Cast(stage);
        if (kind.equals("referral")) return words.lines(see(stage, HistoryOf.REFERRAL, cast.referral(of).id().value()));
        PersonId child = cast.person(of);
        return switch (kind) {
            case "person" -> words.lines(see(stage, HistoryOf.PERSON, child.value()));
            case "relative" -> stage.program().people().persons.relativesOf(child).stream().flatMap(tie -> words.lines(see(stage, HistoryOf.RELATIONSHIP, tie.id())).stream()).toList();
            case "consent" -> stage.program().referrals().consents.of(child).stream().flatMap(c -> words.lines(see(stage, HistoryOf.CONSENT, c.id().value())).stream()).toList();
            case "plan" -> stage.program().plan().episodes.of(child).stream().flatMap(e -> stage.program().plan().plans.of(e.id()).stream())
                .flatMap(p -> words.lines(see(stage, HistoryOf.DELIVERY_PLAN, p.id().value())).stream()).toList();
            case "case" -> stage.program().plan().episodes.of(child).stream().flatMap(e -> words.lines(see(stage, HistoryOf.EPISODE, e.id().value())).stream()).toList();
            case "note" -> stage.program().people().sealedNotes.of(child).stream().flatMap(n -> words.lines(see(stage, HistoryOf.SEALED_NOTE, n.id().value())).stream()).toList();
            default -> throw of.error("write person, relative, referral, consent, plan, case or note under \"what\".");
        };
    }

    private static List<org.teamaround.journal.Change> see(Stage stage, HistoryOf what, java.util.UUID record) {
        return CorrectionSteps.correct(stage).seeHistory.of(what, record, stage.actor()).result().orElse(List.of());
    }

    private static Expectation.Finding date(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry of = words.need("of");
        DateKind kind = words.need("what").oneOf(DateKind.class);
        LocalDate is = words.date("is");
        words.nothingElse();
        List<LocalDate> found = CorrectionSteps.correct(stage).dates.of(new Cast(stage).person(of)).stream().filter(d -> d.kind() == kind).map(EnteredDate::day).toList();
        return new Expectation.Finding(found.contains(is), ReferralLooks.plain(kind) + " of " + of.text() + " is " + Dates.number(is),
            found.isEmpty() ? "no such date" : found.stream().map(Dates::number).collect(Collectors.joining(", ")));
    }

    private static Expectation.Finding forecast(Stage stage, Entry entry) {
        Words words = entry.words();
        List<String> shows = words.texts("shows");
        Outcome<Forecast> found = CorrectionSteps.correct(stage).correctDate.forecast(CorrectionSteps.correction(stage, words), stage.actor());
        words.nothingElse();
        String said = found.result().map(forecast -> said(stage, forecast)).orElseGet(() -> stage.say(found.problems().getFirst()));
        return new Expectation.Finding(shows.stream().map(CorrectionLooks::day).allMatch(word -> Names.fold(said).contains(Names.fold(word))), "it would change " + String.join(", ", shows), said);
    }

    private static String said(Stage stage, Forecast forecast) {
        String shifts = forecast.shifts().stream().map(shift -> stage.text().of(shift.what().key(), shift.what().arguments().toArray()) + ": "
            + shift.before().map(Dates::number).orElse("not due") + " to " + shift.after().map(Dates::number).orElse("not due")).collect(Collectors.joining("; "));
        return shifts + "; " + forecast.papers() + " papers superseded; " + forecast.outOfOrder().size() + " out of order";
    }

    private static Expectation.Finding moved(Stage stage, Entry entry) {
        Words words = entry.words();
        Cast cast = new Cast(stage);
        MovedKind kind = words.need("what").oneOf(MovedKind.class);
        PersonId from = cast.person(words.need("from"));
        PersonId to = cast.person(words.need("to"));
        String reason = words.textOr("reason", "");
        words.nothingElse();
        boolean both = Stream.of(from, to).allMatch(child -> CorrectionSteps.correct(stage).moveToChild.traces(child).stream().anyMatch(t -> t.moved().kind() == kind
            && t.moved().from().equals(from) && t.moved().to().equals(to) && Names.fold(t.act().reason().orElse("")).contains(Names.fold(reason))));
        List<MoveToChild.Trace> found = CorrectionSteps.correct(stage).moveToChild.traces(to);
        return new Expectation.Finding(both, "both records tell that the " + ReferralLooks.plain(kind) + " was moved", found.size() + " moves are told there");
    }

    static Optional<BinLine> inBin(Stage stage, BinKind kind, String which) {
        return CorrectionSteps.correct(stage).bin.lines(stage.keeper()).result().orElse(List.of()).stream().filter(line -> line.kind() == kind)
            .filter(line -> which.isEmpty() || Names.fold(stage.text().of(line.what().key(), line.what().arguments().toArray())).contains(Names.fold(which))).findFirst();
    }

    private static Expectation.Finding bin(Stage stage, Entry entry, boolean wanted) {
        Words words = entry.words();
        BinKind kind = words.need("what").oneOf(BinKind.class);
        String which = words.textOr("which", "");
        String by = words.textOr("by", "");
        String reason = words.textOr("reason", "");
        words.nothingElse();
        Optional<BinLine> found = inBin(stage, kind, which);
        boolean there = found.filter(line -> Names.fold(line.by()).contains(Names.fold(by)) && Names.fold(line.why().orElse("")).contains(Names.fold(reason))).isPresent();
        return new Expectation.Finding(there == wanted, which + (wanted ? " lies in the bin" : " does not lie in the bin"),
            found.map(line -> "put there by " + line.by() + ": " + line.why().orElse("no reason")).orElse("not there"));
    }

    private static Expectation.Finding listed(Stage stage, Entry entry, boolean wanted) {
        PersonNames names = stage.program().people().names;
        List<String> found = stage.program().people().persons.all().stream().map(names::display).toList();
        boolean there = found.stream().anyMatch(name -> Names.fold(name).contains(Names.fold(entry.text())));
        return new Expectation.Finding(there == wanted, entry.text() + (wanted ? " stands" : " does not stand") + " in the lists", found.size() + " people are listed");
    }

    private static Expectation.Finding canTakeBack(Stage stage, Entry entry) {
        String found = CorrectionSteps.correct(stage).sessionActs.next(stage.actor()).map(line -> CorrectionSteps.said(stage, line)).orElse("nothing");
        return new Expectation.Finding(Names.fold(found).contains(Names.fold(entry.text())), "next to be taken back: " + entry.text(), found);
    }

    private static Expectation.Finding canDoAgain(Stage stage, Entry entry) {
        String found = CorrectionSteps.correct(stage).sessionActs.nextAgain(stage.actor()).map(Line::what).map(what -> stage.text().find("act." + what).orElse(what)).orElse("nothing");
        return new Expectation.Finding(Names.fold(found).contains(Names.fold(entry.text())), "next to be done again: " + entry.text(), found);
    }

    private static Expectation.Finding papers(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry of = words.need("of");
        String kind = words.textOr("kind", "");
        int count = words.need("superseded").number();
        words.nothingElse();
        List<Document> found = stage.program().people().documents.about(new Cast(stage).person(of).value()).stream().filter(d -> d.kind().contains(kind)).toList();
        long superseded = found.stream().filter(Document::isSuperseded).count();
        return new Expectation.Finding(superseded == count, count + " papers of " + of.text() + " are superseded", superseded + " of " + found.size());
    }

    private static Expectation.Finding relative(Stage stage, Entry entry) {
        Words words = entry.words();
        Cast cast = new Cast(stage);
        PersonId child = cast.person(words.need("of"));
        Entry name = words.need("is");
        boolean wanted = words.yesOr("there", true);
        words.nothingElse();
        PersonNames names = stage.program().people().names;
        List<String> found = stage.program().people().persons.relativesOf(child).stream().map(tie -> names.display(tie.relative())).toList();
        boolean there = found.stream().anyMatch(one -> Names.fold(one).contains(Names.fold(name.text())));
        return new Expectation.Finding(there == wanted, name.text() + (wanted ? " belongs" : " does not belong") + " to the family of " + names.display(child), String.join(", ", found));
    }
}
