package org.teamaround.command.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.consent.ConsentHistory;
import org.teamaround.consent.ConsentNotice;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Disclosure;
import org.teamaround.consent.DisclosureEntry;
import org.teamaround.consent.Item;
import org.teamaround.consent.Knowing;
import org.teamaround.consent.May;
import org.teamaround.consent.Preview;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.SharingDecision;
import org.teamaround.consent.WhoMayKnow;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.shell.SharingWiring;

/** Looks at what may go to whom, what was decided beside the family's agreement, and what was told. */
final class SharingLooks {
    private SharingLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("preview", SharingLooks::preview).expect("sharing decision", SharingLooks::decision).expect("notice", SharingLooks::notice)
            .expect("consent history", SharingLooks::history).expect("may know", SharingLooks::mayKnow).expect("last shared", SharingLooks::lastShared);
    }

    private static SharingWiring agreed(Stage stage) {
        return stage.program().referrals().agreed;
    }

    /** What would go if a paper were printed now: all that the gate can cut, for the purpose named. */
    private static Expectation.Finding preview(Stage stage, Entry entry) {
        Words words = entry.words();
        List<PersonId> children = new SharingWords(stage).children(words);
        Recipient to = SharingWords.recipient(stage, words);
        Optional<Purpose> purpose = to instanceof Recipient.ToAgency ? Optional.of(words.oneOf("purpose", Purpose.class, Purpose.TAC_AND_PLAN)) : Optional.empty();
        List<Item> goes = words.list("goes").stream().map(e -> e.oneOf(Item.class)).toList();
        List<Item> cut = words.list("cut").stream().map(e -> e.oneOf(Item.class)).toList();
        Optional<String> refused = words.maybe("refused").map(Entry::text);
        boolean asks = words.yesOr("asks", false);
        words.nothingElse();
        Outcome<Preview> outcome = agreed(stage).gate.preview(new Disclosure("delivery-plan", children, to, purpose, Set.of(Item.values())), stage.actor());
        Preview seen = outcome.orFault();
        List<String> wrong = new ArrayList<>();
        for (Preview.Line line : seen.lines()) {
            goes.stream().filter(i -> !line.goes().contains(i)).forEach(i -> wrong.add(plain(i) + " does not go"));
            cut.stream().filter(i -> !line.cuts().containsKey(i)).forEach(i -> wrong.add(plain(i) + " is not cut"));
        }
        List<String> why = java.util.stream.Stream.concat(seen.stopped().stream(), seen.refusals().stream()).map(p -> said(stage, p)).toList();
        if (refused.isEmpty() && !why.isEmpty()) wrong.add("refused: " + why.getFirst());
        refused.filter(r -> !r.equals("yes") && why.stream().noneMatch(w -> w.contains(r))).ifPresent(r -> wrong.add(why.isEmpty() ? "not refused" : why.getFirst()));
        refused.filter(r -> r.equals("yes") && why.isEmpty()).ifPresent(r -> wrong.add("not refused"));
        if (asks == seen.asks().isEmpty()) wrong.add(seen.asks().isEmpty() ? "nothing is asked" : said(stage, seen.asks().getFirst()));
        return new Expectation.Finding(wrong.isEmpty(), "preview for " + to.name(), wrong.isEmpty() ? "as expected" : String.join("; ", wrong));
    }

    private static Expectation.Finding decision(Stage stage, Entry entry) {
        Words words = entry.words();
        SharingDecision found = new SharingWords(stage).newest(words);
        String wanted = words.text("is");
        words.nothingElse();
        String is = state(found);
        return new Expectation.Finding(is.equals(wanted), "the decision about " + found.with().name() + " is " + wanted, is);
    }

    private static String state(SharingDecision d) {
        if (d.waitsForManager()) return d.urgent() ? "urgent, waits for the manager" : "waits for the manager";
        if (d.manager().filter(m -> !m.agreed()).isPresent()) return "not agreed";
        return !d.needsManager() ? plain(d.kind()) : d.usedBy().isPresent() ? "authorised and shared" : "authorised";
    }

    private static Expectation.Finding notice(Stage stage, Entry entry) {
        Words words = entry.words();
        List<PersonId> children = new SharingWords(stage).children(words);
        String agency = words.text("agency");
        boolean owed = words.yesOr("owed", true);
        words.nothingElse();
        AgencyId id = new Cast(stage).agency(agency);
        boolean is = children.stream().flatMap(c -> agreed(stage).notices.about(c).stream()).filter(n -> n.agency().equals(id)).anyMatch(ConsentNotice::isOwed);
        return new Expectation.Finding(is == owed, "a notice to " + agency + (owed ? " is owed" : " is not owed"), is ? "owed" : "not owed");
    }

    private static Expectation.Finding history(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId child = new Cast(stage).person(words.need("for"));
        List<ConsentState> wanted = words.list("are").stream().map(e -> e.oneOf(ConsentState.class)).toList();
        words.nothingElse();
        Consents consents = stage.program().referrals().consents;
        ConsentHistory history = new ConsentHistory(consents.of(child), stage.today());
        List<ConsentState> found = consents.of(child).stream().map(history::state).toList();
        return new Expectation.Finding(found.equals(wanted), "consents, newest first: " + plain(wanted), plain(found));
    }

    private static Expectation.Finding mayKnow(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId child = new Cast(stage).person(words.need("for"));
        String who = words.text("who");
        May wanted = words.need("what").oneOf(May.class);
        Optional<java.time.LocalDate> until = words.maybeDate("until");
        words.nothingElse();
        Knowing found = agreed(stage).whoMayKnow.aroundChild(child).rows().stream().filter(r -> r.name().equalsIgnoreCase(who)).findFirst()
            .map(r -> r.of(child)).orElse(new Knowing(May.NOTHING, Optional.empty(), false));
        boolean held = found.may() == wanted && (until.isEmpty() || until.equals(found.until()));
        return new Expectation.Finding(held, who + " may know: " + plain(wanted) + until.map(d -> " until " + d).orElse(""),
            plain(found.may()) + found.until().map(d -> " until " + d).orElse(""));
    }

    private static Expectation.Finding lastShared(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId child = new Cast(stage).person(words.need("for"));
        Optional<String> to = words.maybe("with").map(Entry::text);
        Optional<String> what = words.maybe("what").map(e -> e.text().replace(' ', '-'));
        Optional<String> way = words.maybe("how").map(Entry::text);
        words.nothingElse();
        Optional<DisclosureEntry> last = agreed(stage).disclosures.about(child).stream().findFirst();
        boolean held = last.filter(e -> to.map(t -> e.recipient().contains(t)).orElse(true) && what.map(e.what()::equals).orElse(true)
            && way.map(plain(e.told().way())::equals).orElse(true)).isPresent();
        return new Expectation.Finding(held, "last shared" + to.map(t -> " with " + t).orElse(""),
            last.map(e -> e.what() + " with " + e.recipient() + ", " + plain(e.told().way())).orElse("nothing was shared"));
    }

    private static String said(Stage stage, Problem problem) {
        return stage.text().of(problem);
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static String plain(List<? extends Enum<?>> constants) {
        return constants.stream().map(SharingLooks::plain).collect(Collectors.joining(", "));
    }
}
