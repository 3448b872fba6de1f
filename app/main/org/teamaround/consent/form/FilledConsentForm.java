package org.teamaround.consent.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.consent.Competence;
import org.teamaround.consent.Consent;
import org.teamaround.consent.Explained;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Ruling;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonNames;
import org.teamaround.print.Fact;
import org.teamaround.print.Paper;
import org.teamaround.print.Tick;
import org.teamaround.print.Words;

/** A consent as it was recorded (domain.md 2.g), for the family and the file. */
final class FilledConsentForm {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private final PersonNames names;
    private final Agencies agencies;
    private final Words words;
    private final String centre;

    FilledConsentForm(PersonNames names, Agencies agencies, Words words, String centre) {
        this.names = names;
        this.agencies = agencies;
        this.words = words;
        this.centre = centre;
    }

    Paper paper(Consent consent, LocalDate today, Ruling ruling) {
        Map<String, Object> model = Map.of("explains", BlankConsentForm.explanation(words, centre), "facts", facts(consent, today),
            "agreement", List.of(new Tick(words.of("consent.paper.may-keep"), consent.scope().coversStorage()),
                new Tick(words.of("consent.paper.may-share"), consent.scope().coversSharing())),
            "purposes", Stream.of(Purpose.values()).map(p -> new Tick(word("consent.purpose", p), consent.purposes().contains(p))).toList(),
            "sharing", sharing(consent), "how", how(consent), "signers", BlankConsentForm.signers(words));
        return new Paper("consent", words.of("consent.paper.title"), "", words.of("consent.paper.of", day(consent.on())), Locale.UK, model,
            ruling.clearance(), false);
    }

    private List<Fact> facts(Consent consent, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("child", names.display(consent.child())));
        facts.add(fact("answer", consent.hasExpired(today) ? words.of("consent.state.expired") : word("consent.state", consent.state())));
        facts.add(fact("answered-by", consent.giver().map(names::display).filter(n -> !n.isEmpty()).orElse(word("consent.giver", consent.givenBy()))));
        facts.add(fact("until", consent.expires().map(FilledConsentForm::day).orElse("")));
        consent.review().ifPresent(r -> facts.add(fact("review", day(r))));
        consent.withdrawal().ifPresent(w -> facts.add(fact("taken-back", words.of("consent.paper.taken-back-by", day(w.on()), w.by(), w.reason()))));
        return facts;
    }

    private List<Fact> sharing(Consent consent) {
        return List.of(fact("shared", list(consent.sharedWith())), fact("sensitive", list(consent.sensitiveTo())), fact("excluded",
            Stream.concat(named(consent.excluded()), consent.scope().excludedPeople().stream().map(names::display).sorted())
                .collect(Collectors.joining(", "))));
    }

    private List<Fact> how(Consent consent) {
        List<Fact> how = new ArrayList<>();
        how.add(fact("form", word("consent.form", consent.taking().form())));
        how.add(fact("taken-by", consent.taking().takenBy()));
        Optional.of(consent.taking().witness()).filter(w -> !w.isEmpty()).ifPresent(w -> how.add(fact("witness", w)));
        how.add(fact("interpreter", consent.taking().interpreter().isEmpty() ? yes(consent.taking().interpreterUsed()) : consent.taking().interpreter()));
        how.add(fact("explained", Stream.of(Explained.values()).filter(consent.taking().explained()::contains).map(e -> word("consent.explained", e))
            .collect(Collectors.joining("; "))));
        how.add(fact("lawful-basis", word("consent.basis-general", consent.basis().general()) + "; " + word("consent.basis-special", consent.basis().special())));
        consent.competence().ifPresent(c -> competence(how, c));
        return how;
    }

    private void competence(List<Fact> how, Competence c) {
        how.add(fact("competence", words.of(c.isCompetent() ? "consent.paper.competent" : "consent.paper.not-competent", c.judgedBy(), day(c.on()))));
        how.add(fact("matter", yes(c.understandsMatter())));
        how.add(fact("information", yes(c.understandsInformation())));
        how.add(fact("alternatives", yes(c.understandsAlternatives())));
        how.add(fact("consequences", yes(c.understandsConsequences())));
        how.add(fact("not-pressured", yes(c.notPressured())));
    }

    private String list(Set<AgencyId> ids) {
        return named(ids).collect(Collectors.joining(", "));
    }

    private Stream<String> named(Set<AgencyId> ids) {
        return ids.stream().flatMap(id -> agencies.find(id).stream()).map(Agency::name).sorted();
    }

    private String yes(boolean answer) {
        return words.of(answer ? "consent.paper.yes" : "consent.paper.no");
    }

    private String word(String prefix, Enum<?> constant) {
        return words.of(Word.of(prefix, constant).key());
    }

    private Fact fact(String label, String value) {
        return new Fact(words.of("consent.paper." + label), value);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
