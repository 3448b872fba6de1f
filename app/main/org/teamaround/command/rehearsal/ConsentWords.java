package org.teamaround.command.rehearsal;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.consent.Competence;
import org.teamaround.consent.ConsentDraft;
import org.teamaround.consent.ConsentForm;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.ConsentWishes;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Explained;
import org.teamaround.consent.LawfulBasis;
import org.teamaround.consent.Taking;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Right;
import org.teamaround.person.PersonId;
import org.teamaround.referral.ConsentAnswer;

/** Reads what a scenario says of consent. */
final class ConsentWords {
    private static final Set<Purpose> USUAL = Set.of(Purpose.ASSESSMENT, Purpose.PANEL, Purpose.TAC_AND_PLAN);
    private final Stage stage;

    ConsentWords(Stage stage) {
        this.stage = stage;
    }

    /** The consent answer of a referral: "not asked", "to follow", or a block as under "record consent" without "for". */
    ConsentAnswer onReferral(Optional<Entry> entry) {
        if (entry.isEmpty()) return ConsentAnswer.MISSING;
        if (!entry.get().isMap()) return switch (entry.get().text()) {
            case "not asked", "not asked yet" -> ConsentAnswer.notAsked("The family has not been asked yet.");
            case "to follow" -> ConsentAnswer.toFollow();
            default -> throw entry.get().error("write \"not asked\", \"to follow\", or a block with the consent itself.");
        };
        Words words = entry.get().words();
        Optional<Integer> giver = words.maybe("given by adult").map(e -> e.number() - 1);
        ConsentDraft draft = draft(words, List.of(), Optional.empty());
        words.nothingElse();
        return ConsentAnswer.of(draft, giver);
    }

    ConsentDraft draft(Words words, List<PersonId> children, Optional<PersonId> giver) {
        List<String> sharedWith = words.texts("share with");
        List<String> excluded = words.texts("not with");
        ConsentState answer = words.oneOf("answer", ConsentState.class, excluded.isEmpty() ? ConsentState.GIVEN_FULL : ConsentState.GIVEN_LIMITED);
        Set<Purpose> purposes = new LinkedHashSet<>(words.list("purposes").stream().map(e -> e.oneOf(Purpose.class)).toList());
        ConsentWishes wishes = new ConsentWishes(words.yesOr("covers storage", true), words.yesOr("covers sharing", true),
            purposes.isEmpty() ? USUAL : purposes, sharedWith, words.texts("sensitive to"), excluded,
            Set.copyOf(new Cast(stage).people(words.list("must not be told"))));
        Taking taking = taking(words);
        LawfulBasis basis = new LawfulBasis(words.oneOf("lawful basis", LawfulBasis.General.class, LawfulBasis.USUAL.general()),
            words.oneOf("special basis", LawfulBasis.Special.class, LawfulBasis.USUAL.special()));
        return new ConsentDraft(answer, children, words.oneOf("giver", ConsentGiver.class, ConsentGiver.PARENTAL_RESPONSIBILITY), giver,
            Optional.of(words.dateOr("on", stage.happened())), wishes, taking, competence(words, taking.takenBy()),
            words.maybeDate("review"), words.maybeDate("expires"), basis);
    }

    private Taking taking(Words words) {
        Set<Explained> told = EnumSet.noneOf(Explained.class);
        words.list("explained").forEach(e -> told.add(e.oneOf(Explained.class)));
        if (words.yesOr("limits explained", true)) told.add(Explained.LIMITS);
        if (words.yesOr("leaflet given", true)) told.add(Explained.LEAFLET);
        String interpreter = words.textOr("interpreter", "");
        return new Taking(words.oneOf("form", ConsentForm.class, ConsentForm.WRITTEN), words.textOr("taken by", taker().name()), words.textOr("witness", ""),
            words.yesOr("interpreter used", !interpreter.isEmpty()), interpreter, told);
    }

    private Optional<Competence> competence(Words words, String takenBy) {
        return words.maybe("competent").map(e -> {
            boolean all = e.yes();
            return new Competence(all, all, all, all, all, words.textOr("judged by", takenBy), stage.happened());
        });
    }

    /** A clerk types what somebody else has taken (domain.md 4.6). */
    private Actor taker() {
        return stage.actor().may(Right.EDIT_CASE) ? stage.actor() : stage.keeper();
    }
}
