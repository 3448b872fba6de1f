package org.teamaround.command.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.consent.DecisionKind;
import org.teamaround.consent.Grounds;
import org.teamaround.consent.Item;
import org.teamaround.consent.LawfulBasis;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.SharedWith;
import org.teamaround.consent.SharingDecision;
import org.teamaround.consent.SharingDraft;
import org.teamaround.consent.Way;
import org.teamaround.directory.Agency;
import org.teamaround.kernel.Authorisation;
import org.teamaround.person.Answer;
import org.teamaround.person.PersonId;

/** Reads with whom a scenario shares something, and what was decided about it. */
final class SharingWords {
    private final Stage stage;

    SharingWords(Stage stage) {
        this.stage = stage;
    }

    /** "to": a family member or an agency; without it the team's own file. */
    static Recipient recipient(Stage stage, Words words) {
        return words.maybe("to").map(e -> new SharingWords(stage).recipient(e)).orElseGet(() -> new Recipient.Team(stage.actor().name()));
    }

    Recipient recipient(Entry to) {
        Cast cast = new Cast(stage);
        Optional<PersonId> person = cast.maybePerson(to.text());
        if (person.isPresent()) return new Recipient.Family(person.get(), to.text());
        Agency agency = stage.program().people().agencies.named(to.text())
            .orElseThrow(() -> to.absent("neither a person nor an agency is called \"" + to.text() + "\" here."));
        return new Recipient.ToAgency(agency.id(), agency.name());
    }

    List<PersonId> children(Words words) {
        Entry entry = words.need("for");
        Cast cast = new Cast(stage);
        return entry.isList() ? cast.people(entry.list()) : cast.children(entry);
    }

    /** The words of "decide to share", "decide not to share" and "decide to invite". */
    SharingDraft draft(DecisionKind kind, Words words) {
        Set<Item> items = words.list("items").stream().map(e -> e.oneOf(Item.class)).collect(Collectors.toSet());
        Optional<Authorisation> outside = words.maybe("authorised by").map(e -> new Authorisation(e.text(), words.oneOf("authorised how", Authorisation.How.class,
            Authorisation.How.PHONE), stage.actor().name(), stage.happened()));
        return new SharingDraft(kind, children(words), with(words.need("with"), words.textOr("route", "")), words.textOr("what", "What is needed."), items,
            words.maybe("purpose").map(e -> e.oneOf(Purpose.class)), grounds(words), words.textOr("proposed by", ""), Optional.empty(),
            words.yesOr("urgent", false), words.maybe("told by").map(e -> e.oneOf(Way.class)), words.yesOr("authorised", true), outside);
    }

    private SharedWith with(Entry entry, String route) {
        Optional<PersonId> person = new Cast(stage).maybePerson(entry.text());
        return new SharedWith(person.isPresent() ? Optional.empty() : stage.program().people().agencies.named(entry.text()).map(Agency::id), person, entry.text(), route);
    }

    private static Grounds grounds(Words words) {
        LawfulBasis basis = new LawfulBasis(words.oneOf("lawful basis", LawfulBasis.General.class, LawfulBasis.SAFEGUARDING.general()),
            words.oneOf("special basis", LawfulBasis.Special.class, LawfulBasis.SAFEGUARDING.special()));
        boolean sought = words.yesOr("consent sought", false);
        Answer told = words.maybe("family told").map(e -> e.yes() ? Answer.YES : Answer.NO).orElse(Answer.NOT_YET_ASKED);
        return new Grounds(basis, sought, words.textOr("consent answer", ""), words.textOr("because", ""), told, words.textOr("told why", ""), words.textOr("advice", ""));
    }

    /** The newest decision about a child with this recipient. */
    SharingDecision newest(Words words) {
        Entry with = words.need("with");
        return children(words).stream().flatMap(c -> stage.program().referrals().agreed.decisions.about(c).stream())
            .filter(d -> d.with().name().equalsIgnoreCase(with.text())).findFirst()
            .orElseThrow(() -> with.absent("nothing was decided about sharing with \"" + with.text() + "\"."));
    }
}
