package org.teamaround.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.person.Age;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;

/** What a consent record must hold (domain.md 2.g, 5.1). */
public final class ConsentRules {
    private static final int OWN_VOICE = 12;
    private static final int PRESUMED_CAPABLE = 16;

    private ConsentRules() {}

    public static List<Problem> check(ConsentDraft draft, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (draft.children().isEmpty()) problems.add(Problem.at("agreed.children", "consent.problem.no-child"));
        if (draft.on().filter(today::isBefore).isPresent()) problems.add(Problem.at("agreed.on", "consent.problem.on-in-future"));
        if (draft.answer() != ConsentState.REQUESTED) problems.addAll(checkAnswer(draft, today));
        return problems;
    }

    private static List<Problem> checkAnswer(ConsentDraft draft, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Taking taking = draft.taking();
        LocalDate on = draft.on().orElse(today);
        if (taking.form() == ConsentForm.VERBAL && taking.witness().isBlank())
            problems.add(Problem.at("agreed.witness", "consent.problem.no-witness"));
        if (draft.expires().filter(e -> !e.isAfter(on)).isPresent())
            problems.add(Problem.at("agreed.expires", "consent.problem.expires-before-start"));
        if (draft.review().filter(r -> r.isBefore(on)).isPresent()) problems.add(Problem.at("agreed.review", "consent.problem.review-before-start"));
        if (draft.isGiven() && !draft.wishes().coversStorage() && !draft.wishes().coversSharing())
            problems.add(Problem.at("agreed.scope", "consent.problem.nothing-agreed"));
        if (draft.wishes().sharedWith().stream().anyMatch(draft.wishes().excluded()::contains))
            problems.add(Problem.at("excluded", "consent.problem.shared-and-excluded"));
        return problems;
    }

    /** Whose answer counts, by age (domain.md 5.1): under 12 an adult's, 12 to 15 the young person's when judged competent. */
    public static List<Problem> checkGiver(ConsentDraft draft, Person child, LocalDate on) {
        if (draft.answer() == ConsentState.REQUESTED || draft.givenBy() != ConsentGiver.YOUNG_PERSON) return List.of();
        if (child.isUnborn()) return List.of(Problem.at("agreed.giver", "consent.problem.unborn-cannot"));
        int age = Age.of(child.birth(), on).years().orElse(OWN_VOICE);
        if (age < OWN_VOICE) return List.of(Problem.at("agreed.giver", "consent.problem.too-young"));
        boolean competent = age >= PRESUMED_CAPABLE || draft.competence().filter(Competence::isCompetent).isPresent();
        return competent ? List.of() : List.of(Problem.at("agreed.competence", "consent.problem.competence-not-recorded"));
    }

    /** Whom the form asks first (domain.md 5.1, default prompts). */
    public static ConsentGiver usualGiver(Birth birth, LocalDate on) {
        return Age.of(birth, on).years().orElse(0) >= PRESUMED_CAPABLE ? ConsentGiver.YOUNG_PERSON
            : ConsentGiver.PARENTAL_RESPONSIBILITY;
    }

    /** Full means without exception: anything or anybody left out makes it limited. */
    static ConsentState stateOf(ConsentState answer, Scope scope) {
        boolean leavesOut = !scope.coversSharing() || !scope.coversStorage() || !scope.excluded().isEmpty()
            || !scope.excludedPeople().isEmpty();
        return answer == ConsentState.GIVEN_FULL && leavesOut ? ConsentState.GIVEN_LIMITED : answer;
    }

    /** A clerk may type what a practitioner has taken, but takes no consent (domain.md 4.6). */
    static boolean onlyTypes(Actor actor, Taking taking) {
        return actor.roles().contains(Role.CLERK) && !taking.takenBy().isBlank() && !taking.takenBy().equalsIgnoreCase(actor.name());
    }
}
