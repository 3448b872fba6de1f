package org.teamaround.person.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.alike.ShortForms;
import org.teamaround.kernel.alike.WordPairs;
import org.teamaround.kernel.alike.Words;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;

/**
 * Whom of the vault somebody typed may be already. Everybody is gathered at the first question and kept up by {@link #changed}; any thread
 * may ask.
 */
public final class Likeness {
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));
    private static final int MOST = 8;
    private final Persons persons;
    private final WordPairs pairs;
    private final ShortForms shortForms = new ShortForms();
    private final TraitsOf traitsOf;
    private final Set<PersonId> changed = new HashSet<>();
    private @Nullable Gathered gathered;

    public Likeness(Persons persons) {
        this.persons = persons;
        pairs = new WordPairs(shortForms);
        traitsOf = new TraitsOf(new Words(), persons::find);
    }

    /** The likeliest first, twins last; at most eight. */
    public List<Likely> of(PersonDraft typed) {
        return of(typed, Set.of(), NOBODY);
    }

    /**
     * @param family who is known to be of the typed person's family, such as the child whose relative is being typed
     * @param itself the person being changed, who is not their own likeness
     */
    public synchronized List<Likely> of(PersonDraft typed, Set<PersonId> family, PersonId itself) {
        Gathered all = all();
        Traits traits = traitsOf.of(itself, typed);
        Scores scores = new Scores(pairs, all);
        List<Likely> found = all.near(traits).filter(known -> !known.id().equals(itself) && !family.contains(known.id()))
            .flatMap(known -> scores.of(traits, known, isRelated(known.id(), family)).stream()).collect(Collectors.toList());
        found.sort(Comparator.comparing(Likely::twin).thenComparing(Likely::score, Comparator.reverseOrder()).thenComparing(l -> l.person().value()));
        return found.stream().limit(MOST).toList();
    }

    /** Of somebody in the vault: who else there may be the same. */
    public List<Likely> of(Person person) {
        return of(PersonDraft.of(person), Set.of(), person.id());
    }

    /** These are read again at the next question. */
    public synchronized void changed(Collection<PersonId> people) {
        changed.addAll(people);
    }

    /** Everybody is read again at the next question. */
    public synchronized void forget() {
        gathered = null;
        changed.clear();
    }

    private Gathered all() {
        Gathered all = gathered;
        if (all == null) all = new Gathered(shortForms, everybody());
        else for (PersonId id : changed) again(all, id);
        changed.clear();
        gathered = all;
        return all;
    }

    private List<Traits> everybody() {
        List<Traits> all = new ArrayList<>();
        persons.each(person -> all.add(traits(person)));
        return all;
    }

    private void again(Gathered all, PersonId id) {
        Optional<Person> now = persons.find(id).filter(p -> persons.isListed(p.id()));
        now.ifPresentOrElse(person -> all.put(traits(person)), () -> all.remove(id));
    }

    private Traits traits(Person person) {
        return traitsOf.of(person.id(), PersonDraft.of(person));
    }

    private boolean isRelated(PersonId known, Set<PersonId> family) {
        if (family.isEmpty()) return false;
        return persons.relativesOf(known).stream().map(Relationship::relative).anyMatch(family::contains)
            || persons.childrenOf(known).stream().map(Relationship::child).anyMatch(family::contains);
    }
}
