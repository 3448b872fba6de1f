package org.teamaround.command.bench;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonName;

/**
 * The twelve ways in which somebody who is there already is typed again. Each answers what would be typed; empty where this child cannot
 * be mistaken that way (no accent to lose, no second surname).
 */
public enum Planted {
    /** A letter wrong, missing, double, or two exchanged, in the given name. */
    SLIP_IN_GIVEN {
        @Override Optional<PersonDraft> again(PersonDraft child, NameStock names, Dice dice) {
            return named(child, Slip.in(child.name().given(), dice), child.name().family());
        }
    },
    SLIP_IN_FAMILY {
        @Override Optional<PersonDraft> again(PersonDraft child, NameStock names, Dice dice) {
            return named(child, child.name().given(), Slip.in(child.name().family(), dice));
        }
    },
    ACCENTS_LOST {
        @Override Optional<PersonDraft> again(PersonDraft child, NameStock names, Dice dice) {
            return named(child, plain(child.name().given()), plain(child.name().family()));
        }
    },
    NAMES_EXCHANGED {
        @Override Optional<PersonDraft> again(PersonDraft child, NameStock names, Dice dice) {
            return named(child, child.name().family(), child.name().given());
        }
    },
    DAY_AND_MONTH_EXCHANGED {
        @Override Optional<PersonDraft> again(PersonDraft child, NameStock names, Dice dice) {
            return date(child).filter(d -> d.getDayOfMonth() <= 12 && d.getDayOfMonth() != d.getMonthValue())
                .map(d -> child.withBirth(new Birth.Exact(LocalDate.of(d.getYear(), d.getDayOfMonth(), d.getMonthValue()))));
        }
    },
    /** One digit of the date of birth, by one. */
    SLIP_IN_BIRTH {
        @Override Optional<PersonDraft> again(PersonDraft child, NameStock names, Dice dice) {
            return date(child).map(d -> child.withBirth(new Birth.Exact(switch (dice.between(0, 2)) {
                case 0 -> d.plusDays(d.getDayOfMonth() % 10 < 9 && d.getDayOfMonth() < d.lengthOfMonth() ? 1 : -1);
                case 1 -> d.plusMonths(d.getMonthValue() % 10 < 9 && d.getMonthValue() < 12 ? 1 : -1);
                default -> d.minusYears(1);
            })));
        }
    },
    SHORT_FORM {
        @Override Optional<PersonDraft> again(PersonDraft child, NameStock names, Dice dice) {
            List<String> called = names.shortForms(child.name().given());
            return called.isEmpty() ? Optional.empty() : named(child, dice.one(called), child.name().family());
        }
    },
    /** The same name from another alphabet or by ear: Mohammed and Muhammad. */
    OTHER_SPELLING {
        @Override Optional<PersonDraft> again(PersonDraft child, NameStock names, Dice dice) {
            return named(child, other(child.name().given(), names, dice), other(child.name().family(), names, dice));
        }
    },
    /** Only in its own script, as on a foreign passport. */
    OWN_SCRIPT {
        @Override Optional<PersonDraft> again(PersonDraft child, NameStock names, Dice dice) {
            return inOwnScript(child, names);
        }
    },
    SECOND_SURNAME_DROPPED {
        @Override Optional<PersonDraft> again(PersonDraft child, NameStock names, Dice dice) {
            List<String> halves = List.of(child.name().family().split("[- ]"));
            return halves.size() != 2 || halves.getFirst().length() < 3 ? Optional.empty() : named(child, child.name().given(), dice.one(halves));
        }
    },
    /** By a name they had before, or are known by. */
    OTHER_NAME {
        @Override Optional<PersonDraft> again(PersonDraft child, NameStock names, Dice dice) {
            if (!child.name().knownAs().isEmpty()) return named(child, child.name().knownAs(), child.name().family());
            Optional<String> before = child.name().alsoKnownAs().stream().findFirst().filter(name -> name.indexOf(' ') > 0);
            return before.flatMap(name -> named(child, name.substring(0, name.indexOf(' ')), name.substring(name.indexOf(' ') + 1)));
        }
    },
    /** Only the year of birth, or the month, was known. */
    BIRTH_ESTIMATED {
        @Override Optional<PersonDraft> again(PersonDraft child, NameStock names, Dice dice) {
            return date(child).map(d -> child.withBirth(new Birth.Estimated(d.getYear(), dice.happens(500) ? d.getMonthValue() : 0)));
        }
    };

    abstract Optional<PersonDraft> again(PersonDraft child, NameStock names, Dice dice);

    /** As a second referrer would write it: without what only the first one knew, and sometimes from a new address or another school. */
    Optional<PersonDraft> typed(PersonDraft child, NameStock names, Dice dice) {
        if (child.birth() instanceof Birth.Expected || child.name().given().isEmpty()) return Optional.empty();
        return again(child, names, dice).map(again -> {
            PersonName bare = PersonName.of(again.name().given(), again.name().family());
            PersonDraft typed = again.withName(bare).withNumbers(dice.happens(150) ? again.nhsNumber() : "", dice.happens(100) ? again.upn() : "");
            return elsewhere(dice.happens(300) ? typed.withAddresses(List.of()) : typed, names, dice);
        });
    }

    private static PersonDraft elsewhere(PersonDraft typed, NameStock names, Dice dice) {
        String school = dice.happens(300) ? "" : dice.happens(200) ? dice.one(names.schools()) : typed.school();
        String gp = dice.happens(400) ? "" : dice.happens(100) ? dice.one(names.surgeries()) : typed.gp();
        return typed.withSchool(school, typed.yearGroup()).withGp(gp);
    }

    private static Optional<PersonDraft> named(PersonDraft child, String given, String family) {
        boolean same = given.equals(child.name().given()) && family.equals(child.name().family());
        return same || given.isEmpty() || family.isEmpty() ? Optional.empty() : Optional.of(child.withName(PersonName.of(given, family)));
    }

    private static Optional<PersonDraft> inOwnScript(PersonDraft child, NameStock names) {
        String script = child.name().nativeScript();
        if (script.isEmpty()) return Optional.empty();
        List<String> parts = new ArrayList<>(List.of(script.split(" ")));
        if (parts.size() == 2) return named(child, parts.getFirst(), parts.getLast());
        return script.length() < 2 ? Optional.empty() : named(child, script.substring(1), script.substring(0, 1));
    }

    private static String other(String name, NameStock names, Dice dice) {
        List<String> others = names.otherSpellings(name);
        return others.isEmpty() ? name : dice.one(others);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace("ł", "l").replace("Ł", "L").replace("ø", "o").replace("đ", "d")
            .replace("ß", "ss").replace("ı", "i").replace("'", "").replace("’", "");
    }

    private static Optional<LocalDate> date(PersonDraft child) {
        return child.birth() instanceof Birth.Exact(LocalDate date) ? Optional.of(date) : Optional.empty();
    }
}
