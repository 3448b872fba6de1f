package org.teamaround.correct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.Consents;
import org.teamaround.consent.DisclosureEntry;
import org.teamaround.consent.Disclosures;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.setting.Settings;
import org.teamaround.setting.TimeLimit;

/** The day a consent was given, and its last. One that ends after the usual time goes on doing so. */
final class ConsentDates implements DatesOf {
    private final Consents consents;
    private final Disclosures disclosures;
    private final Settings settings;

    ConsentDates(Consents consents, Disclosures disclosures, Settings settings) {
        this.consents = consents;
        this.disclosures = disclosures;
        this.settings = settings;
    }

    @Override public Set<DateKind> kinds() {
        return Set.of(DateKind.CONSENT_ANSWERED, DateKind.CONSENT_ENDS);
    }

    @Override public Stream<EnteredDate> of(PersonId child) {
        return consents.of(child).stream().flatMap(ConsentDates::dates);
    }

    private static Stream<EnteredDate> dates(Consent consent) {
        Phrase of = Phrase.of("correct.of.consent", Word.of("consent.state", consent.state()));
        return Stream.concat(Stream.of(new EnteredDate(DateKind.CONSENT_ANSWERED, consent.id().value(), consent.on(), of)),
            consent.expires().stream().map(last -> new EnteredDate(DateKind.CONSENT_ENDS, consent.id().value(), last, of)));
    }

    @Override public Outcome<?> put(EnteredDate date, LocalDate day, Actor actor) {
        return consents.find(new ConsentId(date.record())).<Outcome<?>>map(found -> put(found, date.kind(), day))
            .orElseGet(() -> Outcome.refused(Problem.of("correct.problem.gone")));
    }

    private Outcome<?> put(Consent consent, DateKind kind, LocalDate day) {
        Consent corrected = kind == DateKind.CONSENT_ENDS ? consent.answered(consent.on(), Optional.of(day)) : consent.answered(day, last(consent, day));
        List<Consent> others = consents.of(consent.child()).stream().filter(other -> !other.id().equals(consent.id())).toList();
        if (!ConsentLine.fits(corrected, others)) return Outcome.refused(Problem.at("day", "correct.problem.consent-order"));
        Optional<DisclosureEntry> used = usedBefore(consent, corrected.on());
        if (used.isPresent()) return Outcome.refused(Problem.at("day", "correct.problem.consent-used", used.get().at().toLocalDate(), used.get().recipient()));
        consents.save(corrected);
        return Outcome.done(day);
    }

    /** What was shared on this agreement before the day it would now begin: it cannot have been given after it was used. */
    private Optional<DisclosureEntry> usedBefore(Consent consent, LocalDate day) {
        return disclosures.about(consent.child()).stream().filter(e -> e.basis().equals("consent.basis.agreement"))
            .filter(e -> !e.at().toLocalDate().isBefore(consent.on()) && e.at().toLocalDate().isBefore(day)).findFirst();
    }

    private Optional<LocalDate> last(Consent consent, LocalDate day) {
        return consent.expires().map(last -> last.equals(settings.due(TimeLimit.CONSENT_EXPIRY, consent.on()))
            ? settings.due(TimeLimit.CONSENT_EXPIRY, day) : last);
    }
}
