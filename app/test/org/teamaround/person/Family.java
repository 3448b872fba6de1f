package org.teamaround.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.kernel.Ids;

/** Fictional people for tests, all questions but the name not yet asked: {@code child("Łucja", "Świerczyńska-Kaczmarek")}. */
public final class Family {
    private static final Instant SOME_TIME = Instant.parse("2026-01-05T09:00:00Z");

    private Family() {}

    public static Person child(String given, String family) {
        return PersonDraft.child(given, family, new Birth.NotKnown()).as(freshId(), "");
    }

    public static Person child(String given, String family, LocalDate born) {
        return PersonDraft.child(given, family, new Birth.Exact(born)).as(freshId(), "");
    }

    public static Person adult(String given, String family) {
        return PersonDraft.adult(given, family).as(freshId(), "");
    }

    public static Person unborn(LocalDate expected, Person mother) {
        return PersonDraft.unborn(expected, Optional.of(mother.id())).as(freshId(), "");
    }

    public static Person named(PersonName name) {
        return PersonDraft.child("", "", new Birth.NotKnown()).withName(name).as(freshId(), "");
    }

    public static PersonId freshId() {
        return new PersonId(Ids.fresh(SOME_TIME));
    }
}
