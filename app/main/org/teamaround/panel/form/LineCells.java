package org.teamaround.panel.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.assessment.Assessment;
import org.teamaround.consent.Item;
import org.teamaround.consent.Ruling;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Word;
import org.teamaround.panel.AgendaLine;
import org.teamaround.panel.Initials;
import org.teamaround.person.Place;
import org.teamaround.person.Age;
import org.teamaround.person.Person;
import org.teamaround.person.PersonNames;
import org.teamaround.print.Words;

/** What the agenda prints of one item, cut to what the gate allows: a map of texts by the names the template uses. */
final class LineCells {
    private final Words words;
    private final Agencies agencies;
    private final PersonNames names;
    private final Ruling ruling;
    private final String cafLabel;

    LineCells(Words words, Agencies agencies, PersonNames names, Ruling ruling, String cafLabel) {
        this.words = words;
        this.agencies = agencies;
        this.names = names;
        this.ruling = ruling;
        this.cafLabel = cafLabel;
    }

    Map<String, Object> of(AgendaLine line, TimePlan plan) {
        Map<String, Object> cells = new LinkedHashMap<>();
        List<Person> told = line.children().stream().filter(c -> ruling.may(c.id(), Item.INITIALS)).toList();
        cells.put("no", line.no());
        cells.put("time", words.of("panel.agenda.time", plan.of(line)));
        cells.put("minutes", words.of("panel.agenda.minutes", line.item().minutes()));
        cells.put("reference", line.referral().reference());
        cells.put("family", told.isEmpty() ? words.of("panel.agenda.reference-only") : family(told));
        cells.put("children", told.stream().map(c -> child(c, line)).collect(Collectors.joining("; ")));
        cells.put("place", told.isEmpty() ? "" : place(told));
        cells.put("referrer", referrer(line));
        cells.put("waiting", words.of("panel.agenda.waiting", line.referral().receivedOn(), line.daysWaiting()));
        cells.put("late", line.item().late().map(l -> words.of("panel.agenda.late", Initials.of(l.agreedBy()))).orElse(""));
        cells.put("deferred", deferred(line));
        boolean needs = told.stream().anyMatch(c -> ruling.may(c.id(), Item.NEEDS));
        cells.put("need", needs ? needs(line) : "");
        cells.put("asked", needs ? line.referral().askedFor() : "");
        cells.put("wishes", needs ? line.referral().story().wishes() : "");
        cells.put("papers", papers(line));
        cells.put("consent", words.of(Word.of("panel.agenda.consent", line.consent()).key()));
        cells.put("leaving", leaving(told));
        return cells;
    }

    private String family(List<Person> told) {
        if (!told.stream().allMatch(c -> ruling.may(c.id(), Item.NAMES))) return "";
        return told.stream().map(c -> c.name().family()).filter(f -> !f.isEmpty()).distinct().findFirst().orElseGet(() -> names.display(told.getFirst()));
    }

    /** "Ł.Ś-K., 1"; "unborn EDD 04/2026". */
    private String child(Person child, AgendaLine line) {
        Phrase age = Age.of(child.birth(), line.meeting().date()).brief();
        String years = words.of(age.key(), age.arguments().toArray());
        return child.isUnborn() ? words.of("panel.agenda.unborn", years) : words.of("panel.agenda.child", PersonNames.initials(child), years);
    }

    /** School and ward; a restricted address takes both along (domain.md 5.3). */
    private String place(List<Person> told) {
        if (told.stream().anyMatch(c -> !ruling.may(c.id(), Item.ADDRESS))) return words.of("panel.agenda.address-withheld");
        Stream<String> schools = told.stream().filter(c -> ruling.may(c.id(), Item.BASIC)).map(Person::school);
        Stream<String> wards = told.stream().flatMap(c -> c.addresses().stream()).flatMap(a -> a.answer().stream())
            .filter(a -> a.to().isEmpty() && !a.restricted()).flatMap(a -> a.told().stream()).map(Place.Told::ward);
        return Stream.concat(schools, wards).filter(t -> !t.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private String referrer(AgendaLine line) {
        String who = line.referral().referrer().agency().flatMap(agencies::find).map(Agency::name).orElseGet(() -> line.referral().referrer().name());
        return line.referral().transfer().map(t -> words.of("panel.agenda.transfer", who, t.authority())).orElse(who);
    }

    private String deferred(AgendaLine line) {
        if (line.item().deferrals() == 0) return "";
        return words.of("panel.agenda.deferred", line.item().deferrals(), Optional.of(line.item().awaited()).filter(a -> !a.isEmpty())
            .orElse(words.of("panel.agenda.nothing-awaited")));
    }

    private String needs(AgendaLine line) {
        List<String> said = new ArrayList<>(line.referral().needs().stream().map(n -> words.of(Word.of("directory.need", n).key())).toList());
        line.referral().level().ifPresent(l -> said.add(words.of("panel.agenda.level", new Word(Word.of("referral.level", l).key()))));
        return said.stream().collect(Collectors.joining("; "));
    }

    private String papers(AgendaLine line) {
        if (line.papers().isEmpty()) return line.referral().transfer().map(t -> t.theirAssessment()).filter(t -> !t.isEmpty())
            .orElse(words.of("panel.agenda.no-papers", cafLabel));
        return line.papers().stream().map(this::paper).distinct().collect(Collectors.joining("; "));
    }

    private String paper(Assessment a) {
        Word kind = Word.of("assessment.kind", a.kind());
        return a.external().map(e -> words.of("panel.agenda.paper-of", cafLabel, a.version(), e.authority(), e.on()))
            .orElseGet(() -> words.of("panel.agenda.paper", cafLabel, a.version(), kind, Word.of("assessment.state", a.state())));
    }

    /** Agencies the family has excluded: their members leave for this item (domain.md 2.g). */
    private String leaving(List<Person> told) {
        String who = told.stream().map(c -> ruling.leaving().getOrDefault(c.id(), Set.of())).flatMap(Collection::stream).distinct()
            .flatMap(a -> agencies.find(a).stream()).map(Agency::name).sorted().collect(Collectors.joining(", "));
        return who.isEmpty() ? "" : words.of("panel.agenda.leaves", who);
    }
}
