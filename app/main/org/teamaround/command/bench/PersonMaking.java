package org.teamaround.command.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Gender;
import org.teamaround.person.NumberRules;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonName;
import org.teamaround.person.Reach;

/** Makes the people of one family: one origin, one or two family names, one home, and the accidents of how they were written down. */
final class PersonMaking {
    private final NameStock names;
    private final Dice dice;
    private final LocalDate since;
    private final Origin origin;
    private final Homes homes;
    private final Spelt family;
    private final Spelt second;
    private final boolean doubled;

    PersonMaking(NameStock names, Dice dice, LocalDate since) {
        this.names = names;
        this.dice = dice;
        this.since = since;
        origin = names.origins().get(dice.weighted(names.origins().stream().mapToInt(Origin::share).toArray()));
        homes = new Homes(names, dice, since);
        family = dice.one(origin.families());
        second = dice.one(origin.families());
        doubled = dice.happens(50);
    }

    PersonDraft child(LocalDate born, boolean twin) {
        boolean girl = dice.happens(490);
        Spelt given = dice.one(girl ? origin.girls() : origin.boys());
        PersonDraft draft = PersonDraft.child("", "", birth(born, twin)).withName(name(given, girl, dice.happens(70)))
            .withGender(Stated.given(girl ? Gender.FEMALE : Gender.MALE)).withAddresses(homes.shared())
            .withSchool(dice.happens(850) ? dice.one(names.schools()) : "", dice.happens(700) ? "Year " + dice.between(1, 11) : "")
            .withGp(dice.happens(700) ? dice.one(names.surgeries()) : "").withNumbers(dice.happens(700) ? nhs() : "", dice.happens(500) ? upn() : "");
        if (dice.happens(90)) draft = draft.withDisability(Answer.YES, "Speech and language delay; sees the community paediatrician.", "Short sentences, pictures, time to answer.");
        return background(draft);
    }

    PersonDraft unborn() {
        return PersonDraft.unborn(since.plusDays(dice.between(20, 200)), Optional.empty()).withAddresses(homes.shared());
    }

    PersonDraft adult(boolean woman, boolean old, boolean home) {
        Spelt given = dice.one(woman ? origin.girls() : origin.boys());
        LocalDate born = since.minusYears(old ? dice.between(48, 75) : dice.between(19, 45)).minusDays(dice.between(0, 364));
        PersonDraft draft = PersonDraft.adult("", "").withName(name(given, woman, dice.happens(250)))
            .withBirth(dice.happens(600) ? new Birth.Exact(born) : new Birth.NotKnown())
            .withGender(Stated.given(woman ? Gender.FEMALE : Gender.MALE)).withAddresses(home ? homes.shared() : homes.elsewhere());
        if (dice.happens(750)) draft = draft.withReach(new Reach(dice.happens(250) ? "01632 960" + dice.digits(3) : "", "07700 900" + dice.digits(3), "",
            dice.happens(40) ? "Text only, in school hours." : ""));
        return background(draft);
    }

    private PersonDraft background(PersonDraft draft) {
        if (dice.happens(800)) draft = draft.withEthnicity(Stated.given(dice.one(origin.ethnicities())));
        boolean english = origin.language().equals("English");
        return dice.happens(750) ? draft.withLanguage(Stated.given(origin.language()), english || dice.happens(700) ? Answer.NO : Answer.YES) : draft;
    }

    private Birth birth(LocalDate born, boolean twin) {
        if (twin) return new Birth.Exact(born);
        return switch (dice.weighted(965, 20, 15)) {
            case 0 -> new Birth.Exact(born);
            case 1 -> new Birth.Estimated(born.getYear(), dice.happens(500) ? born.getMonthValue() : 0);
            default -> new Birth.NotKnown();
        };
    }

    private PersonName name(Spelt given, boolean woman, boolean other) {
        Spelt own = other ? second : family;
        String surname = origin.twoSurnames() ? family.usual() + ' ' + second.usual() : doubled ? family.of(woman) + '-' + second.usual() : own.of(woman);
        String first = dice.happens(180) ? dice.one(given.spellings()) : given.usual();
        String last = doubled || origin.twoSurnames() || !dice.happens(60) ? surname : respelt(own, surname);
        String script = given.own().isEmpty() || own.own().isEmpty() || dice.happens(500) ? "" : script(given, own);
        List<String> called = names.shortForms(given.usual());
        List<String> aliases = new ArrayList<>();
        if (dice.happens(30)) aliases.add(first + ' ' + second.of(woman));
        return new PersonName(first, last, !called.isEmpty() && dice.happens(350) ? dice.one(called) : "", script, origin.familyFirst() && dice.happens(500), aliases);
    }

    private String respelt(Spelt own, String surname) {
        return surname.equals(own.womans()) ? surname : dice.one(own.spellings());
    }

    private String script(Spelt given, Spelt own) {
        return origin.familyFirst() ? own.own() + given.own() : given.own() + ' ' + own.own();
    }

    /** Ten digits of the range kept for tests, the check digit right. */
    private String nhs() {
        String number = "";
        while (!number.matches("[0-9]{10}") || !NumberRules.nhsChecks(number)) number = "999" + dice.digits(7);
        return number;
    }

    private String upn() {
        String digits = dice.digits(12);
        return "ABCDEFGHJKLMNPQRTUVWXYZ".chars().mapToObj(letter -> (char) letter + digits).filter(NumberRules::upnChecks).findFirst().orElse("");
    }
}
