package org.teamaround.consent;

import java.util.List;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.TypedText;

/** A consent form with every text of it cleaned, and the problems of those too long. */
final class CleanConsent {
    private final TypedText typed = new TypedText();
    private final ConsentDraft draft;

    CleanConsent(ConsentDraft d) {
        Taking t = d.taking();
        Taking taking = new Taking(t.form(), typed.line("agreed.taken-by", t.takenBy()), typed.line("agreed.witness", t.witness()),
            t.interpreterUsed(), typed.line("agreed.interpreter-name", t.interpreter()), t.explained());
        draft = new ConsentDraft(d.answer(), d.children(), d.givenBy(), d.giver(), d.on(), wishes(d.wishes()), taking,
            d.competence().map(this::competence), d.review(), d.expires(), d.basis());
    }

    ConsentDraft draft() {
        return draft;
    }

    List<Problem> problems() {
        return typed.problems();
    }

    private ConsentWishes wishes(ConsentWishes w) {
        return new ConsentWishes(w.coversStorage(), w.coversSharing(), w.purposes(), names("shared", w.sharedWith()),
            names("sensitive", w.sensitiveTo()), names("excluded", w.excluded()), w.excludedPeople());
    }

    private List<String> names(String field, List<String> names) {
        return names.stream().map(name -> typed.line(field, name)).filter(name -> !name.isEmpty()).distinct().toList();
    }

    private Competence competence(Competence c) {
        return new Competence(c.understandsMatter(), c.understandsInformation(), c.understandsAlternatives(), c.understandsConsequences(),
            c.notPressured(), typed.line("agreed.taken-by", c.judgedBy()), c.on());
    }
}
