package org.teamaround.person.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Phrase;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.family.Connection;
import org.teamaround.person.family.Contact;
import org.teamaround.person.family.Families;
import org.teamaround.person.family.FamilyCircle;
import org.teamaround.person.family.Household;
import org.teamaround.person.family.Households;
import org.teamaround.person.picture.Drawing;
import org.teamaround.person.picture.Ecomap;
import org.teamaround.person.picture.FamilyFigures;
import org.teamaround.person.picture.FamilyInWords;
import org.teamaround.person.picture.Genogram;
import org.teamaround.print.Paper;
import org.teamaround.print.Words;

/** The family picture on paper: genogram, ecomap, and the same facts as tables. It holds no address, whoever it is for. */
public final class FamilyPaper {
    private static final double WIDE = 740;
    private static final double HIGH = 350;
    private final Persons persons;
    private final Families families;
    private final Words words;
    private final Moment moment;

    public FamilyPaper(Persons persons, Families families, Words words, Moment moment) {
        this.persons = persons;
        this.families = families;
        this.words = words;
        this.moment = moment;
    }

    /**
     * @param around   who works with the family; absent where that may not be told
     * @param contacts whether contact of the child may be told
     */
    public Paper of(PersonId child, Optional<List<Connection>> around, boolean contacts, Clearance clearance) {
        LocalDate today = moment.today();
        FamilyCircle circle = FamilyCircle.around(child, persons, families);
        List<Household> homes = Households.of(circle, today);
        Function<Phrase, String> say = phrase -> words.of(phrase.key(), phrase.arguments().toArray());
        FamilyInWords inWords = new FamilyInWords(circle, homes, today, say);
        FamilyFigures figures = new FamilyFigures(circle, today, say);
        Map<String, Object> model = new HashMap<>();
        Drawing genogram = Genogram.of(circle, homes, figures::of);
        model.put("genogram", DrawingModel.of(genogram, WIDE, HIGH));
        model.put("genogramsays", says("family.paper.genogram-says", genogram));
        List<Contact> told = contacts ? families.contactsOf(child) : List.of();
        people(model, inWords.people(told, today), contacts);
        model.put("couples", inWords.couples());
        model.put("homes", inWords.homes());
        model.put("around", List.of());
        around.filter(found -> !found.isEmpty()).ifPresent(found -> around(model, child, inWords, found));
        return new Paper("family-picture", words.of("family.paper.title"), circle.child().reference(), words.of("family.paper.version", today), Locale.UK, model,
            clearance, true);
    }

    private void people(Map<String, Object> model, List<FamilyInWords.Line> lines, boolean contacts) {
        int columns = contacts ? 6 : 5;
        model.put("peopleheads", Stream.of("name", "kin", "age", "lives", "responsible", "contact").limit(columns).map(k -> words.of("family.paper.head." + k)).toList());
        model.put("people", lines.stream().map(line -> line.cells().subList(0, columns)).toList());
        model.put("peoplewidths", contacts ? List.of(26, 20, 18, 11, 12, 13) : List.of(30, 24, 20, 12, 14));
    }

    private void around(Map<String, Object> model, PersonId child, FamilyInWords inWords, List<Connection> connections) {
        Drawing ecomap = Ecomap.of(child, inWords.centre(), connections, inWords::says);
        model.put("ecomap", DrawingModel.of(ecomap, WIDE, HIGH));
        model.put("ecomapsays", says("family.paper.ecomap-says", ecomap));
        model.put("aroundheads", Stream.of("agency", "worker", "does", "bond").map(k -> words.of("family.paper.head." + k)).toList());
        model.put("around", inWords.around(connections));
        model.put("aroundwidths", List.of(28, 28, 26, 18));
    }

    private String says(String key, Drawing drawing) {
        return words.of(key, drawing.spots().stream().map(Drawing.Spot::says).collect(Collectors.joining("; ")));
    }
}
