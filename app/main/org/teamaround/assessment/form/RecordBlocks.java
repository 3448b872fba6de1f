package org.teamaround.assessment.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.definition.FormField;
import org.teamaround.assessment.definition.RecordPart;
import org.teamaround.consent.Consent;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Item;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Practitioners;
import org.teamaround.person.Answer;
import org.teamaround.person.Person;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;
import org.teamaround.person.Secrets;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.family.Siblings;
import org.teamaround.print.Fact;
import org.teamaround.print.Words;

/** What a form shows from the record: child, carers, others at home, assessors, GP and school, agreement. Used by paper and screen. */
public final class RecordBlocks {
    private static final Set<RelationshipKind> CARERS = EnumSet.of(RelationshipKind.MOTHER, RelationshipKind.FATHER, RelationshipKind.STEP_MOTHER,
        RelationshipKind.STEP_FATHER, RelationshipKind.ADOPTIVE_PARENT, RelationshipKind.PARENTS_PARTNER, RelationshipKind.FOSTER_CARER,
        RelationshipKind.SPECIAL_GUARDIAN, RelationshipKind.FRIEND_CARER, RelationshipKind.PRIVATE_FOSTER_CARER, RelationshipKind.CORPORATE_PARENT);
    private final Words words;
    private final Persons persons;
    private final Siblings siblings;
    private final Practitioners practitioners;
    private final Agencies agencies;
    private final Consents consents;

    public RecordBlocks(Words words, Persons persons, Practitioners practitioners, Agencies agencies, Consents consents) {
        this.words = words;
        this.persons = persons;
        siblings = new Siblings(persons);
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.consents = consents;
    }

    /** @param on day the ages are of */
    public List<Block> blocks(FormField field, String label, Assessment assessment, LocalDate on, Cut cut) {
        PersonFacts facts = new PersonFacts(words, new PersonNames(persons), on, cut);
        Optional<Person> child = persons.find(assessment.child());
        return switch (field.record().orElse(RecordPart.CHILD)) {
            case CHILD -> List.of(Block.facts(label, child.map(c -> facts.child(c, siblings.of(c.id()))).orElse(List.of())));
            case CARERS -> carers(label, assessment, child, facts);
            case HOUSEHOLD -> List.of(household(label, assessment, facts));
            case ASSESSORS -> List.of(assessors(label, assessment, cut));
            case UNIVERSAL -> List.of(Block.facts(label, child.map(c -> facts.child(c, List.of())).orElse(List.of()).stream().filter(this::isUniversal).toList()));
            case CONSENT -> List.of(Block.facts(label, consents.current(assessment.child()).map(c -> agreement(c, cut, secrets(assessment, cut))).orElse(List.of())));
        };
    }

    /** What must not stand in typed answers either, as far as who prints may know it; nothing when the address may be told. */
    Secrets secrets(Assessment assessment, Cut cut) {
        if (cut.may(Item.ADDRESS)) return Secrets.NONE;
        return Secrets.of(Secrets.family(assessment.child(), persons), words.of("assessment.paper.withheld"));
    }

    private boolean isUniversal(Fact fact) {
        return Stream.of("gp", "nurse", "school").map(key -> words.of("assessment.paper." + key)).anyMatch(fact.label()::equals);
    }

    private List<Block> carers(String label, Assessment assessment, Optional<Person> child, PersonFacts facts) {
        List<Block> blocks = new ArrayList<>();
        for (Relationship tie : ties(assessment)) {
            if (!isCarer(tie)) continue;
            persons.find(tie.relative()).ifPresent(p -> blocks.add(Block.facts(facts.name(p), facts.carer(p, tie, child))));
        }
        return blocks.isEmpty() ? List.of(Block.facts(label, List.of())) : blocks;
    }

    private Block household(String label, Assessment assessment, PersonFacts facts) {
        List<String> heads = Stream.of("name", "relationship", "born").map(key -> words.of("assessment.paper." + key)).toList();
        List<List<String>> rows = ties(assessment).stream().filter(t -> !isCarer(t) && t.livesWithChild() == Answer.YES)
            .flatMap(t -> persons.find(t.relative()).stream().map(p -> List.of(facts.name(p), facts.relationship(t), facts.born(p)))).toList();
        return Block.table(label, heads, rows, List.of(45, 30, 25), words.of("assessment.paper.nobody"));
    }

    private List<Relationship> ties(Assessment assessment) {
        return persons.relativesOf(assessment.child()).stream().sorted(Comparator.comparing(Relationship::kind).thenComparing(Relationship::id)).toList();
    }

    private static boolean isCarer(Relationship tie) {
        return CARERS.contains(tie.kind()) || tie.parentalResponsibility() == Answer.YES;
    }

    private Block assessors(String label, Assessment assessment, Cut cut) {
        Secrets secrets = secrets(assessment, cut);
        List<String> heads = Stream.of("name", "role", "agency", "telephone").map(key -> words.of("assessment.paper." + key)).toList();
        List<List<String>> rows = assessment.assessors().stream().flatMap(id -> practitioners.find(id).stream())
            .map(p -> List.of(cut.may(Item.WORKER) ? p.name() : "", p.jobTitle(), secrets.withheld(agency(p)), cut.may(Item.WORKER) ? p.phone() : "")).toList();
        return Block.table(label, heads, rows, List.of(30, 25, 25, 20), words.of("assessment.paper.not-recorded"));
    }

    private String agency(Practitioner practitioner) {
        return practitioner.agency().flatMap(agencies::find).map(Agency::name).orElse("");
    }

    private List<Fact> agreement(Consent consent, Cut cut, Secrets secrets) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("agreed-by", consent.giver().map(new PersonNames(persons)::display).orElse("")));
        facts.add(fact("agreed-on", Days.said(consent.on())));
        facts.add(fact("shared-with", secrets.withheld(named(consent.sharedWith()))));
        if (cut.own() && !consent.excluded().isEmpty()) facts.add(fact("not-with", secrets.withheld(named(consent.excluded()))));
        consent.expires().ifPresent(day -> facts.add(fact("agreed-until", Days.said(day))));
        return facts;
    }

    private Fact fact(String key, String value) {
        return new Fact(words.of("assessment.paper." + key), value);
    }

    private String named(Set<AgencyId> told) {
        return told.stream().flatMap(id -> agencies.find(id).stream()).map(Agency::name).sorted().collect(Collectors.joining(", "));
    }
}
