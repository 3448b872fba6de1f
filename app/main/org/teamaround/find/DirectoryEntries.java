package org.teamaround.find;

import java.util.concurrent.ConcurrentHashMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.LocalServiceId;
import org.teamaround.directory.LocalServices;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Mergings;
import org.teamaround.kernel.Word;
import org.teamaround.kernel.Written;

/** Agencies, practitioners and local services as they can be found; who is retired too, behind the others. */
public final class DirectoryEntries implements Source {
    private static final int LONGEST = 400;
    private static final Set<String> TABLES = Set.of("agency", "practitioner", "local_service");
    private final Agencies agencies;
    private final Practitioners practitioners;
    private final LocalServices services;
    private final Mergings mergings;
    private final Sentences words;
    /** Everything that ever stood here: what goes into the bin must be looked at again. */
    private final Set<UUID> known = ConcurrentHashMap.newKeySet();

    public DirectoryEntries(Agencies agencies, Practitioners practitioners, LocalServices services, Mergings mergings, Sentences words) {
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.services = services;
        this.mergings = mergings;
        this.words = words;
    }

    @Override public void each(Consumer<Entry> into) {
        Consumer<Entry> noted = into.andThen(entry -> known.add(entry.id()));
        Map<UUID, List<UUID>> merged = merged("agency");
        agencies.all().stream().map(a -> agency(a, merged.getOrDefault(a.id().value(), List.of()))).forEach(noted);
        Map<UUID, List<UUID>> persons = merged("practitioner");
        practitioners.all().stream().map(p -> practitioner(p, persons.getOrDefault(p.id().value(), List.of()))).forEach(noted);
        services.all().stream().map(this::service).forEach(noted);
    }

    /** Who was merged into whom, also through one who was merged later. */
    private Map<UUID, List<UUID>> merged(String what) {
        Map<UUID, UUID> into = mergings.standing(what).stream().collect(Collectors.toMap(Mergings.Merging::givenUp, Mergings.Merging::kept, (_, later) -> later));
        return into.keySet().stream().collect(Collectors.groupingBy(givenUp -> last(into, givenUp)));
    }

    private static UUID last(Map<UUID, UUID> into, UUID givenUp) {
        UUID kept = into.get(givenUp);
        for (int i = 0; i < into.size() && into.containsKey(kept); i++) kept = into.get(kept);
        return kept;
    }

    /** Whoever is of an agency bears its name. */
    @Override public Set<UUID> touched(Written written) {
        Set<UUID> touched = TABLES.stream().flatMap(table -> written.in(table).stream()).collect(Collectors.toCollection(HashSet::new));
        if (!written.in("binned").isEmpty() || !written.in("merging").isEmpty()) {
            each(entry -> { });
            touched.addAll(known);
        }
        if (written.in("agency").isEmpty()) return touched;
        practitioners.all().stream().filter(p -> isOneOf(p.agency(), written)).forEach(p -> touched.add(p.id().value()));
        services.all().stream().filter(s -> isOneOf(s.agency(), written)).forEach(s -> touched.add(s.id().value()));
        return touched;
    }

    private static boolean isOneOf(Optional<AgencyId> agency, Written written) {
        return agency.filter(id -> written.in("agency").contains(id.value())).isPresent();
    }

    /** What was put in the bin is not among them. */
    @Override public List<Entry> of(Collection<UUID> ids) {
        List<Entry> found = new ArrayList<>();
        each(entry -> {
            if (ids.contains(entry.id())) found.add(entry);
        });
        return found;
    }

    private Entry agency(Agency agency, List<UUID> merged) {
        String type = words.of(Word.of("directory.agency-type", agency.type()).key());
        List<Term> terms = named(agency.name());
        merged.forEach(id -> agencies.find(new AgencyId(id)).ifPresent(was -> terms.add(new Term(Field.MERGED, was.name()))));
        terms.add(new Term(Field.SORT, type));
        terms.add(new Term(Field.PHONE, agency.phone()));
        return new Entry(Kind.AGENCY, agency.id().value(), agency.name(), said(type, agency.active()), agency.name(), !agency.active(), told(terms));
    }

    private Entry practitioner(Practitioner practitioner, List<UUID> merged) {
        String name = practitioner.name();
        String agency = agencyName(practitioner.agency());
        List<Term> terms = named(name);
        merged.forEach(id -> practitioners.find(new PractitionerId(id)).ifPresent(was -> terms.add(new Term(Field.MERGED, was.name()))));
        terms.add(new Term(Field.JOB, practitioner.jobTitle()));
        terms.add(new Term(Field.AGENCY, agency));
        terms.add(new Term(Field.PHONE, practitioner.phone()));
        return new Entry(Kind.PRACTITIONER, practitioner.id().value(), name, said(joined(practitioner.jobTitle(), agency), practitioner.active()),
            name.substring(name.lastIndexOf(' ') + 1), !practitioner.active(), told(terms));
    }

    private Entry service(LocalService service) {
        List<Term> terms = named(service.name());
        terms.add(new Term(Field.WHAT_FOR, cut(service.whatFor())));
        terms.add(new Term(Field.WHAT_FOR, cut(service.forWhom())));
        terms.add(new Term(Field.AGENCY, agencyName(service.agency())));
        terms.add(new Term(Field.PHONE, service.phone()));
        return new Entry(Kind.SERVICE, service.id().value(), service.name(), said(cut(service.whatFor()), service.active()), service.name(),
            !service.active(), told(terms));
    }

    private static List<Term> named(String name) {
        return new ArrayList<>(List.of(new Term(Field.NAME, name)));
    }

    private static List<Term> told(List<Term> terms) {
        return terms.stream().filter(term -> !term.text().isBlank()).toList();
    }

    private String said(String detail, boolean active) {
        return active ? detail : joined(detail, words.of("find.detail.retired"));
    }

    private String agencyName(Optional<AgencyId> agency) {
        return agency.flatMap(agencies::find).map(Agency::name).orElse("");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String cut(String text) {
        String line = text.replace('\n', ' ').strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
