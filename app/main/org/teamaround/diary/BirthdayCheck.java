package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.Consents;
import org.teamaround.person.Age;
import org.teamaround.person.Person;
import org.teamaround.person.Persons;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;

/**
 * A child of an open case turns 16, and consents for itself from then on, or 18, and is a child no longer (domain.md part 3, reminders).
 * Shown from four weeks before: at 16 until the young person's own consent is there, but no longer than four weeks; at 18 while the case is
 * open. An estimated birth counts from the first day it can have been; where nothing is known there is no reminder.
 */
public final class BirthdayCheck implements Check {
    private static final int WEEKS = 4;
    private static final int OWN_CONSENT = 16;
    private static final int GROWN_UP = 18;
    private final Cases cases;
    private final Persons persons;
    private final Consents consents;
    private final Reminders reminders;

    public BirthdayCheck(Episodes episodes, Persons persons, Consents consents, Reminders reminders) {
        cases = new Cases(episodes);
        this.persons = persons;
        this.consents = consents;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        List<Episode> open = cases.open().toList();
        persons.find(open.stream().map(Episode::child).toList());
        return open.stream().flatMap(episode -> persons.find(episode.child()).stream().flatMap(child -> Age.earliestBirth(child.birth()).stream()
            .flatMap(born -> Stream.concat(sixteen(episode, child, born, today), eighteen(episode, child, born, today)))));
    }

    private Stream<Issue> sixteen(Episode episode, Person child, LocalDate born, LocalDate today) {
        LocalDate day = Age.birthday(born, OWN_CONSENT);
        boolean own = consents.current(child.id()).filter(c -> c.givenBy() != ConsentGiver.PARENTAL_RESPONSIBILITY && !c.on().isBefore(day.minusWeeks(WEEKS))).isPresent();
        boolean past = today.isAfter(day.plusWeeks(WEEKS));
        return own || past ? Stream.empty() : issue(DueKind.BIRTHDAY_16, episode, child, day, today);
    }

    private Stream<Issue> eighteen(Episode episode, Person child, LocalDate born, LocalDate today) {
        return issue(DueKind.BIRTHDAY_18, episode, child, Age.birthday(born, GROWN_UP), today);
    }

    private Stream<Issue> issue(DueKind kind, Episode episode, Person child, LocalDate day, LocalDate today) {
        if (today.isBefore(day.minusWeeks(WEEKS))) return Stream.empty();
        return Stream.of(reminders.agreed(kind, new Subject(List.of(child.id()), episode.referral(), child.id().value(), ""), day));
    }
}
