package org.teamaround.command.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.person.Answer;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.referral.ChildEntry;
import org.teamaround.referral.FamilyEntry;
import org.teamaround.referral.Household;
import org.teamaround.referral.Level;
import org.teamaround.referral.Method;
import org.teamaround.directory.Need;
import org.teamaround.referral.ReferralDraft;
import org.teamaround.referral.ReferralKind;
import org.teamaround.referral.ReferrerEntry;
import org.teamaround.referral.Story;
import org.teamaround.referral.Tie;
import org.teamaround.referral.TransferIn;

/** Reads "receive referral" into what a user would have typed. */
final class ReferralWords {
    private static final Map<String, RelationshipKind> TIES = ties();
    private final Stage stage;
    private final Words words;
    private final List<String> called = new ArrayList<>();

    ReferralWords(Stage stage, Words words) {
        this.stage = stage;
        this.words = words;
    }

    /** What the scenario calls each child, in order; empty where it gives no name. */
    List<String> called() {
        return called;
    }

    ReferralDraft read() {
        Method how = words.oneOf("by", Method.class, Method.FORM);
        ReferralKind kind = words.oneOf("kind", ReferralKind.class, ReferralKind.EARLY_HELP);
        var at = words.maybe("at").map(e -> e.dateTime(stage.happenedAt().toLocalTime())).orElse(stage.happenedAt());
        List<ChildEntry> children = children();
        List<FamilyEntry> family = family(children.size());
        boolean holderKnown = family.stream().flatMap(f -> f.ties().stream()).anyMatch(t -> t.parentalResponsibility() == Answer.YES);
        Optional<Entry> why = words.maybe("parental responsibility not known").filter(e -> e.isText() && !List.of("yes", "no").contains(e.text()));
        boolean unknown = why.isPresent() || words.yesOr("parental responsibility not known", !holderKnown);
        Household home = unknown ? Household.NONE.holderUnknown(why.map(Entry::text).orElse("")) : Household.NONE;
        ReferralDraft draft = ReferralDraft.early(referrer(), children).how(how, kind).receivedAt(at.toLocalDate(), at.toLocalTime())
            .family(family, home).because(story()).consent(new ConsentWords(stage).onReferral(words.maybe("consent")));
        Optional<Level> level = words.maybe("level").map(e -> e.oneOf(Level.class));
        if (level.isPresent()) draft = draft.at(level.get());
        Optional<TransferIn> transfer = words.maybe("transfer").map(this::transfer);
        return transfer.isPresent() ? draft.transferred(transfer.get()) : draft;
    }

    private ReferrerEntry referrer() {
        Words who = words.need("referrer").words();
        ReferrerEntry entry = new ReferrerEntry(who.text("name"), who.textOr("job", ""), who.textOr("agency", ""), who.textOr("phone", ""),
            who.textOr("email", ""), who.yesOr("email secure", false), who.textOr("reference", ""), who.textOr("safeguarding lead", ""));
        who.nothingElse();
        return entry;
    }

    private List<ChildEntry> children() {
        List<ChildEntry> children = new ArrayList<>();
        for (Entry entry : words.need("children").list()) {
            if (entry.isText()) {
                var known = new Cast(stage).person(entry);
                called.add(entry.text());
                children.add(new ChildEntry(Optional.of(known), PersonDraft.of(stage.program().people().persons.find(known).orElseThrow())));
                continue;
            }
            Words one = entry.words();
            called.add(one.textOr("call", one.textOr("given", "")));
            one.maybe("mother");
            children.add(ChildEntry.of(new PersonWords(one).child()));
            one.nothingElse();
        }
        return children;
    }

    private List<FamilyEntry> family(int children) {
        List<FamilyEntry> family = new ArrayList<>();
        for (Entry entry : words.list("adults")) {
            Words one = entry.words();
            PersonWords person = new PersonWords(one);
            PersonDraft typed = person.adult();
            Optional<String> notTold = one.maybe("must not receive").map(Entry::text);
            List<Tie> ties = ties(one, person.answer("parental responsibility"), person.answer("lives with"), notTold, children);
            one.nothingElse();
            family.add(new FamilyEntry(Optional.empty(), typed, ties));
        }
        return family;
    }

    private List<Tie> ties(Words one, Answer responsibility, Answer livesWith, Optional<String> notTold, int children) {
        List<Tie> ties = new ArrayList<>();
        TIES.forEach((word, kind) -> one.maybe(word).ifPresent(of -> {
            List<Integer> lines = of.isText() && of.text().equals("all") ? java.util.stream.IntStream.range(0, children).boxed().toList()
                : of.list().stream().map(this::line).toList();
            lines.forEach(line -> ties.add(new Tie(line, kind, responsibility, livesWith, notTold)));
        }));
        return ties;
    }

    private int line(Entry child) {
        for (int i = 0; i < called.size(); i++) if (Names.fold(called.get(i)).equals(Names.fold(child.text()))) return i;
        throw child.error("no child of this referral is called \"" + child.text() + "\".");
    }

    private Story story() {
        List<Need> needs = words.list("needs").stream().map(e -> e.oneOf(Need.class)).toList();
        return new Story(words.text("reason"), needs, words.textOr("strengths", ""), words.textOr("impact", ""), words.textOr("tried before", ""),
            words.textOr("asked for", ""), words.textOr("family wishes", ""), words.textOr("communication needs", ""),
            words.textOr("visit risks", ""), words.textOr("agencies involved", ""));
    }

    private TransferIn transfer(Entry entry) {
        Words from = entry.words();
        TransferIn transfer = new TransferIn(from.text("from"), from.textOr("contact", ""), from.textOr("reference", ""), from.textOr("assessment", ""),
            from.dateOr("arrived", stage.happened()), from.maybeDate("consent on"));
        from.nothingElse();
        return transfer;
    }

    private static Map<String, RelationshipKind> ties() {
        Map<String, RelationshipKind> ties = new LinkedHashMap<>();
        for (RelationshipKind kind : RelationshipKind.values()) ties.put(kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " of", kind);
        return java.util.Collections.unmodifiableMap(ties);
    }
}
