package org.teamaround.command.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.EntryField;
import org.teamaround.directory.EntryFields;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Mergings.Later;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonField;
import org.teamaround.person.PersonId;
import org.teamaround.person.merge.Parting.Going;
import org.teamaround.person.merge.Parting;
import org.teamaround.person.merge.SideBySide;

/** What scenarios can do with two entries that are one. */
final class MergeSteps {
    private MergeSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("merge", MergeSteps::merge).step("unmerge", MergeSteps::unmerge).step("not the same", MergeSteps::notTheSame);
    }

    /** Without {@code take}, what the program proposes. */
    private static Outcome<?> merge(Stage stage, Words words) {
        String kind = words.textOr("kind", "person");
        if (!kind.equals("person")) return ofDirectory(stage, words, kind);
        PersonId kept = person(stage, words.need("keep"));
        PersonId givenUp = person(stage, words.need("give up"));
        Optional<Set<PersonField>> take = words.maybe("take").map(e -> fields(e.list()));
        var merging = stage.program().merges().mergePersons;
        Outcome<SideBySide> seen = merging.sideBySide(kept, givenUp, stage.actor());
        return seen.then(side -> merging.merge(kept, givenUp, take.orElse(side.proposed()), stage.actor()));
    }

    private static Outcome<?> ofDirectory(Stage stage, Words words, String kind) {
        Entry keep = words.need("keep");
        Entry givenUp = words.need("give up");
        Set<String> take = words.list("take").stream().map(MergeSteps::fieldOfEntry).collect(Collectors.toSet());
        var merging = stage.program().people().alike.mergeEntries;
        boolean agencies = kind.equals("agency");
        if (take.isEmpty()) return agencies ? merging.agencies(agency(stage, keep), agency(stage, givenUp), stage.actor())
            : merging.practitioners(practitioner(stage, keep), practitioner(stage, givenUp), stage.actor());
        return agencies ? merging.agencies(agency(stage, keep), agency(stage, givenUp), take, stage.actor())
            : merging.practitioners(practitioner(stage, keep), practitioner(stage, givenUp), take, stage.actor());
    }

    /** Job, e-mail and lead pool as scenarios say them; the others as the form calls them. */
    private static String fieldOfEntry(Entry field) {
        return switch (field.text()) {
            case "job" -> "jobTitle";
            case "e-mail" -> "secureEmail";
            case "lead pool" -> "inLeadPool";
            default -> Stream.concat(EntryFields.ofPractitioner().stream(), EntryFields.ofAgency().stream()).map(EntryField::key).filter(field.text()::equals).findFirst()
                .orElseThrow(() -> field.absent("an entry of the directory has no field \"" + field.text() + "\"."));
        };
    }

    private static PractitionerId practitioner(Stage stage, Entry entry) {
        return stage.program().people().practitioners.named(entry.text()).map(Practitioner::id).or(() -> stage.names().find("merged", entry.text(), PractitionerId.class))
            .map(id -> called(stage, entry, id)).orElseThrow(() -> entry.absent("no practitioner is called \"" + entry.text() + "\" here."));
    }

    private static AgencyId agency(Stage stage, Entry entry) {
        return stage.program().people().agencies.named(entry.text()).map(Agency::id).or(() -> stage.names().find("merged agency", entry.text(), AgencyId.class))
            .map(id -> called(stage, entry, id)).orElseThrow(() -> entry.absent("no agency is called \"" + entry.text() + "\" here."));
    }

    /** Whoever was merged stands in no list, but the scenario goes on calling them by name. */
    private static <T> T called(Stage stage, Entry entry, T id) {
        stage.names().call(id instanceof AgencyId ? "merged agency" : "merged", entry.text(), id);
        return id;
    }

    private static Outcome<?> unmerge(Stage stage, Words words) {
        String kind = words.textOr("kind", "person");
        if (kind.equals("agency")) return stage.program().people().alike.unmergeEntries.agency(agency(stage, words.need("person")), stage.actor());
        if (kind.equals("practitioner")) return stage.program().people().alike.unmergeEntries.practitioner(practitioner(stage, words.need("person")), stage.actor());
        PersonId givenUp = person(stage, words.need("person"));
        Set<PersonField> fields = fields(words.list("fields go"));
        List<String> records = words.texts("records go");
        var merging = stage.program().merges().unmergePersons;
        return merging.look(givenUp, stage.actor()).then(parting -> merging.part(givenUp, new Going(fields, came(parting, records)), stage.actor()));
    }

    private static Set<Later> came(Parting parting, List<String> tables) {
        return parting.came().stream().filter(later -> tables.contains(later.table().replace('_', ' '))).collect(Collectors.toSet());
    }

    private static Outcome<?> notTheSame(Stage stage, Words words) {
        return stage.program().people().alike.sayNotSame.say(person(stage, words.need("one")), Set.of(person(stage, words.need("other"))), stage.actor());
    }

    /** By reference, such as C-0002, also of somebody merged; or by name. */
    static PersonId person(Stage stage, Entry entry) {
        var people = stage.program().people();
        Optional<PersonId> listed = people.persons.all().stream().filter(p -> p.reference().equals(entry.text())).findFirst().map(p -> p.id());
        return listed.or(() -> merged(stage, entry.text())).orElseGet(() -> new Cast(stage).person(entry));
    }

    private static Optional<PersonId> merged(Stage stage, String reference) {
        return stage.program().people().persons.all().stream().flatMap(p -> stage.program().merges().unmergePersons.mergedInto(p.id()).stream())
            .filter(p -> p.reference().equals(reference) || Names.fold(p.name().full()).equals(Names.fold(reference))).findFirst().map(p -> p.id());
    }

    private static Set<PersonField> fields(List<Entry> entries) {
        return entries.stream().map(MergeSteps::field).collect(Collectors.toSet());
    }

    static PersonField field(Entry entry) {
        String wanted = Names.fold(entry.text()).replace(' ', '_').replace('-', '_');
        return Arrays.stream(PersonField.values()).filter(f -> f.name().equalsIgnoreCase(wanted)).findFirst()
            .orElseThrow(() -> entry.error("no field of a person is called \"" + entry.text() + "\"."));
    }
}
