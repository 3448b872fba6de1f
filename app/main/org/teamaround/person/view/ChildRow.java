package org.teamaround.person.view;

import java.util.Optional;
import org.teamaround.person.PersonId;

/**
 * A child in the list, in words.
 *
 * @param ageDays by which ages are sorted; absent when nothing is known
 * @param band    of age
 * @param area    where the child lives; withheld where the address is restricted, empty when in no area
 * @param mine    whether whoever is at the window leads the case
 */
public record ChildRow(PersonId id, String name, String reference, String age, Optional<Integer> ageDays, String band, String area, String school,
        String carers, String state, String level, String lead, String consent, boolean mine) {}
