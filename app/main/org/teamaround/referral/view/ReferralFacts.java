package org.teamaround.referral.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.teamaround.kernel.Authorisation;
import org.teamaround.kernel.Word;
import org.teamaround.person.view.PersonWords;
import org.teamaround.referral.Referral;
import org.teamaround.referral.Story;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Text;

/** A referral to read: who sent it, why, what is asked for, how it was decided. */
final class ReferralFacts {
    private final Text text;
    private final LocalDate today;

    ReferralFacts(Text text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    Facts came(ReferralModel.Shown shown) {
        Referral r = shown.referral();
        Facts facts = new Facts();
        line(facts, "from", List.of(r.referrer().name(), r.referrer().jobTitle(), shown.agency()).stream().filter(w -> !w.isEmpty()).collect(Collectors.joining(", ")));
        line(facts, "reach", List.of(r.referrer().phone(), r.referrer().email()).stream().filter(w -> !w.isEmpty()).collect(Collectors.joining(", ")));
        line(facts, "their-reference", r.referrer().theirReference());
        line(facts, "received", Dates.moment(r.receivedAt().toInstant()) + ", " + text.of(Word.of("referral.method", r.how())));
        line(facts, "kind", text.of(Word.of("referral.kind", r.kind())));
        r.transfer().ifPresent(t -> line(facts, "transfer", text.of("referral.page.transfer-words", t.authority(), t.theirReference(), t.theirAssessment(), Dates.day(t.arrived()))));
        line(facts, "not-asked", r.consentNotAskedWhy());
        return facts;
    }

    Facts why(Referral r) {
        Story story = r.story();
        Facts facts = new Facts();
        line(facts, "reason", story.reason());
        line(facts, "needs", story.needs().stream().map(text.words("directory.need")).collect(Collectors.joining(", ")));
        line(facts, "strengths", story.strengths());
        line(facts, "impact", story.impact());
        line(facts, "tried", story.triedBefore());
        line(facts, "agencies", story.agenciesInvolved());
        line(facts, "asked-for", story.askedFor());
        line(facts, "wishes", story.wishes());
        line(facts, "communication", story.communicationNeeds());
        line(facts, "risks", story.visitRisks());
        return facts;
    }

    Facts family(ReferralModel.Shown shown) {
        PersonWords words = new PersonWords(text);
        Facts facts = new Facts();
        Map<String, List<String>> ties = new LinkedHashMap<>();
        shown.family().forEach(kin -> ties.computeIfAbsent(kin.who().name(), name -> new ArrayList<>()).add(text.of("referral.page.kin",
            words.relationship(kin.tie().kind()), name(shown, kin), words.answer(kin.tie().parentalResponsibility()))));
        if (!shown.siblings().isEmpty()) facts.line(text.of("person.siblings"), words.called(shown.siblings(), today));
        ties.forEach((name, said) -> facts.line(name, String.join("\n", said)));
        return facts;
    }

    private static String name(ReferralModel.Shown shown, ReferralModel.Kin kin) {
        return shown.children().stream().filter(c -> c.person().id().equals(kin.tie().child())).map(ReferralModel.Who::name).findFirst().orElse("");
    }

    boolean isDecided(ReferralModel.Shown shown) {
        return shown.referral().screening().isPresent() || shown.referral().settlement().isPresent() || !shown.questions().isEmpty();
    }

    Facts decided(ReferralModel.Shown shown) {
        Facts facts = new Facts();
        Referral r = shown.referral();
        r.screening().ifPresent(s -> {
            line(facts, "screened", text.of("referral.page.screened-words", Dates.day(s.on()), s.by()));
            line(facts, "reasons", s.reasons().stream().map(text.words("referral.decline-reason")).collect(Collectors.joining(", ")));
            line(facts, "signposted", String.join(", ", s.signposted()));
            line(facts, "agreed-by", s.agreedBy());
            line(facts, "note", s.note());
        });
        r.settlement().ifPresent(s -> {
            line(facts, "settled", text.of("referral.page.screened-words", Dates.day(s.on()), s.by()));
            line(facts, "why", s.why());
            s.call().ifPresent(c -> line(facts, "call", Dates.moment(c.at().toInstant()) + ", " + c.toWhom()));
            line(facts, "countersigned", Authorisation.read(s.countersigned()).map(a -> text.of(a.words().key(), a.words().arguments().toArray()))
                .orElse(s.countersigned()));
        });
        shown.questions().forEach(q -> line(facts, "question", text.of(q.isOpen() ? "referral.page.question-open" : "referral.page.question-answered",
            q.asked(), Dates.day(q.due()), q.chases(), q.answer())));
        shown.keptUntil().ifPresent(until -> line(facts, "kept-until", Dates.day(until)));
        return facts;
    }

    private void line(Facts facts, String label, String words) {
        if (!words.isEmpty()) facts.line(text.of("referral.page." + label), words);
    }
}
