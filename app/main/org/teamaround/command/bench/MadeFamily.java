package org.teamaround.command.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonDraft;

/**
 * A made-up family as it would be entered.
 *
 * @param people   its children first, then its adults
 * @param children how many of them are children; at least one
 * @param ties     who is what to which child, siblings both ways
 * @param mother   her place among the people; absent when she is not known
 * @param since    the day they came to the team's notice
 * @param course   how far their case came
 */
public record MadeFamily(List<PersonDraft> people, int children, List<MadeTie> ties, Optional<Integer> mother, LocalDate since, Course course) {
    public MadeFamily {
        people = List.copyOf(people);
        ties = List.copyOf(ties);
    }

    public List<PersonDraft> childDrafts() {
        return people.subList(0, children);
    }
}
