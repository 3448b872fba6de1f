package org.teamaround.referral.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.referral.voice.Voice;
import org.teamaround.setting.Settings;
import org.teamaround.setting.TimeLimit;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Text;

/** Says an entry of the register: what it is, what comes next and by when. @param names a child's name as shown */
public record VoiceWords(Text text, Settings settings, Function<PersonId, String> names) {
    /** What a complaint waits for, with its day; absent where nothing is due. */
    record Next(String key, LocalDate by) {}

    Optional<Next> next(Voice voice) {
        if (!voice.isOpenComplaint()) return Optional.empty();
        if (voice.followed().answeredOn().isPresent())
            return Optional.of(new Next("voice.next.end", settings.due(TimeLimit.COMPLAINT_ENDED, voice.followed().answeredOn().get())));
        if (voice.followed().acknowledgedOn().isPresent()) return Optional.of(new Next("voice.next.answer", settings.due(TimeLimit.COMPLAINT_ANSWERED, voice.cameOn())));
        return Optional.of(new Next("voice.next.acknowledge", settings.due(TimeLimit.COMPLAINT_ACKNOWLEDGED, voice.cameOn())));
    }

    String nextWords(Voice voice) {
        return next(voice).map(next -> text.of(next.key(), next.by())).orElse("");
    }

    String child(Voice voice) {
        return voice.child().map(names).orElse("");
    }

    Facts facts(Voice voice) {
        Facts facts = new Facts().line(text.of("voice.page.reference"), voice.reference()).line(text.of("voice.page.kind"), text.of(Word.of("voice.kind", voice.kind())))
            .line(text.of("voice.page.from"), voice.from()).line(text.of("voice.page.came"), Dates.day(voice.cameOn()) + ", " + text.of(Word.of("referral.method", voice.how())));
        if (voice.child().isPresent()) facts.line(text.of("voice.page.child"), child(voice));
        facts.line(text.of("voice.page.said"), voice.said());
        voice.more().forEach(more -> facts.line(text.of("voice.page.more", more.on()), more.from() + ": " + more.said()));
        next(voice).ifPresent(next -> facts.line(text.of("voice.page.next"), text.of(next.key(), next.by())));
        return facts;
    }
}
