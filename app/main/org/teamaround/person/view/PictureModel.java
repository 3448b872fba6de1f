package org.teamaround.person.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Phrase;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.Persons;
import org.teamaround.person.family.Around;
import org.teamaround.person.family.Connection;
import org.teamaround.person.family.Families;
import org.teamaround.person.family.FamilyCircle;
import org.teamaround.person.family.Household;
import org.teamaround.person.family.Households;
import org.teamaround.person.picture.Drawing;
import org.teamaround.person.picture.Ecomap;
import org.teamaround.person.picture.FamilyFigures;
import org.teamaround.person.picture.FamilyInWords;
import org.teamaround.person.picture.Genogram;
import org.teamaround.ui.Background;

/** The picture of a child's family, laid out off the window's thread, and the same facts in words. */
public final class PictureModel {
    /** @param around empty when nobody works with the family */
    record Picture(Drawing genogram, Drawing ecomap, List<FamilyInWords.Line> people, List<String> couples, List<String> homes, List<List<String>> around) {}

    private final Persons persons;
    private final Families families;
    private final Around around;
    private final Function<Phrase, String> say;
    private final Moment moment;
    private final Background background;

    /** @param say the words of a phrase */
    public PictureModel(Persons persons, Families families, Around around, Function<Phrase, String> say, Moment moment, Background background) {
        this.persons = persons;
        this.families = families;
        this.around = around;
        this.say = say;
        this.moment = moment;
        this.background = background;
    }

    void load(PersonId child, Consumer<Picture> found) {
        background.run(() -> persons.find(child).map(p -> picture(child)), picture -> picture.ifPresent(found));
    }

    /** Only children have a page of their own. */
    void ifChild(PersonId person, Consumer<PersonId> open) {
        background.run(() -> persons.find(person).filter(p -> p.kind() == PersonKind.CHILD), found -> found.ifPresent(p -> open.accept(p.id())));
    }

    private Picture picture(PersonId child) {
        LocalDate today = moment.today();
        FamilyCircle circle = FamilyCircle.around(child, persons, families);
        List<Household> homes = Households.of(circle, today);
        FamilyInWords words = new FamilyInWords(circle, homes, today, say);
        List<Connection> connections = around.of(child);
        return new Picture(Genogram.of(circle, homes, new FamilyFigures(circle, today, say)::of), Ecomap.of(child, words.centre(), connections, words::says),
            words.people(families.contactsOf(child), today), words.couples(), words.homes(), words.around(connections));
    }
}
