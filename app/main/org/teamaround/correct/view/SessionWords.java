package org.teamaround.correct.view;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teamaround.correct.ActsAbout;
import org.teamaround.correct.SessionActs.Line;
import org.teamaround.kernel.Moment;
import org.teamaround.person.Person;
import org.teamaround.person.PersonKind;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;

/** Says an act of the session: what was done, and for whom by initials. */
public final class SessionWords {
    private static final int NAMES = 3;
    private final ActsAbout about;
    private final Persons persons;
    private final Text text;

    public SessionWords(ActsAbout about, Persons persons, Text text) {
        this.about = about;
        this.persons = persons;
        this.text = text;
    }

    static String time(Line line) {
        return Dates.time(line.when().atZone(Moment.ZONE).toLocalTime());
    }

    /** "Received a referral for Ł.Ś-K." */
    public String of(Line line) {
        String what = text.find("act." + line.what()).orElse(line.what());
        String whom = whom(line.act());
        return whom.isEmpty() ? what : text.of("correct.told.for", what, whom);
    }

    /** Initials, as they may be read by whoever stands behind: children before adults. */
    private String whom(UUID act) {
        List<Person> people = about.people(act).stream().flatMap(id -> persons.find(id).stream()).toList();
        List<Person> children = people.stream().filter(person -> person.kind() == PersonKind.CHILD).toList();
        return (children.isEmpty() ? people : children).stream().map(PersonNames::initials).distinct().sorted().limit(NAMES).collect(Collectors.joining(", "));
    }
}
