package org.teamaround.referral.view;

import java.util.function.Function;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.referral.outward.Outward;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;

/** Says a referral out. @param names a child's name as shown */
public record OutwardWords(Text text, Agencies agencies, Function<PersonId, String> names) {
    String child(Outward outward) {
        return names.apply(outward.child());
    }

    String agency(Outward outward) {
        return agencies.find(outward.agency()).map(Agency::name).orElse("");
    }

    Badge state(Outward outward) {
        return outward.answered().map(a -> new Badge(text.of(Word.of("outward.answer", a.what())), Tone.QUIET))
            .orElseGet(() -> new Badge(text.of(Word.of("outward.state", outward.state())), outward.isAwaited() ? Tone.CARE : Tone.QUIET));
    }

    String stateWords(Outward outward) {
        return outward.answered().map(a -> text.of(Word.of("outward.answer", a.what()))).orElseGet(() -> text.of(Word.of("outward.state", outward.state())));
    }

    String next(Outward outward) {
        return switch (outward.state()) {
            case WRITTEN -> text.of(outward.document().isPresent() ? "outward.next.send" : "outward.next.print");
            case SENT -> text.of("outward.next.answer", outward.answerBy());
            case ANSWERED -> "";
        };
    }

    Facts facts(Outward outward) {
        Facts facts = new Facts().line(text.of("outward.page.reference"), outward.reference()).line(text.of("outward.page.child"), child(outward))
            .line(text.of("outward.page.to"), outward.toWhom().isEmpty() ? agency(outward) : outward.toWhom() + ", " + agency(outward))
            .line(text.of("outward.page.need"), text.of(Word.of("directory.need", outward.need()))).line(text.of("outward.page.reason"), outward.reason())
            .line(text.of("outward.page.asked-for"), outward.askedFor()).line(text.of("outward.page.made"), Dates.day(outward.madeOn()) + ", " + outward.madeBy());
        outward.sent().ifPresent(s -> facts.line(text.of("outward.page.sent"), Dates.day(s.on()) + ", " + text.of(Word.of("referral.method", s.how())) + ", " + s.by()));
        outward.chasedOn().ifPresent(on -> facts.line(text.of("outward.page.chased"), text.of("outward.page.chased-times", on, outward.chases())));
        outward.answered().ifPresent(a -> facts.line(text.of("outward.page.answered"), Dates.day(a.on()) + ": " + text.of(Word.of("outward.answer", a.what()))
            + (a.words().isEmpty() ? "" : ". " + a.words())));
        if (!next(outward).isEmpty()) facts.line(text.of("outward.page.next"), next(outward));
        return facts;
    }
}
