package org.teamaround.person;

import java.util.Optional;
import org.teamaround.kernel.Stated;

/**
 * How it goes at school (domain.md 2.0, local additions); which school it is stands in {@link Whereabouts}.
 *
 * @param attendance  in percent, 0 to 100; absent when not known
 * @param freeMeals   free school meals
 * @param atRisk      of exclusion
 * @param youngCarer  cares for somebody at home
 */
public record Schooling(String yearGroup, Optional<Integer> attendance, Answer freeMeals, Stated<SenStatus> sen, Answer atRisk, Answer youngCarer) {
    public static final Schooling NOT_ASKED = new Schooling("", Optional.empty(), Answer.NOT_YET_ASKED, Stated.notYetAsked(),
        Answer.NOT_YET_ASKED, Answer.NOT_YET_ASKED);

    public Schooling withYearGroup(String yearGroup) {
        return new Schooling(yearGroup, attendance, freeMeals, sen, atRisk, youngCarer);
    }
}
