package org.teamaround.person.family;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.person.PersonId;

/** Families kept in memory, for tests of use cases. */
public final class InMemoryFamilies implements Families {
    private final Map<UUID, Contact> contacts = new LinkedHashMap<>();
    private final Map<UUID, Partnership> partnerships = new LinkedHashMap<>();
    private final Map<PersonId, String> notKnown = new HashMap<>();
    private final Map<PersonId, Set<PersonId>> declined = new HashMap<>();
    private final Map<UUID, BornTogether> births = new LinkedHashMap<>();

    @Override public List<Contact> contactsOf(PersonId child) {
        return contacts.values().stream().filter(c -> c.child().equals(child)).sorted(Comparator.comparing(Contact::id).reversed()).toList();
    }

    @Override public Optional<Contact> contact(UUID id) {
        return Optional.ofNullable(contacts.get(id));
    }

    @Override public void save(Contact contact) {
        contacts.put(contact.id(), contact);
    }

    @Override public void seal(Contact contact) {
        contacts.put(contact.id(), contact.underSeal());
    }

    @Override public List<Partnership> partnershipsOf(PersonId person) {
        return partnerships.values().stream().filter(p -> p.has(person)).toList();
    }

    @Override public void save(Partnership partnership) {
        partnerships.put(partnership.id(), partnership);
    }

    @Override public void end(Partnership partnership) {
        partnerships.remove(partnership.id());
    }

    @Override public Optional<String> holderNotKnown(PersonId child) {
        return Optional.ofNullable(notKnown.get(child));
    }

    @Override public void saveHolderNotKnown(PersonId child, Optional<String> why) {
        why.ifPresentOrElse(words -> notKnown.put(child, words), () -> notKnown.remove(child));
    }

    @Override public Set<PersonId> declined(PersonId child) {
        return Set.copyOf(declined.getOrDefault(child, Set.of()));
    }

    @Override public void decline(PersonId child, PersonId relative) {
        declined.computeIfAbsent(child, c -> new HashSet<>()).add(relative);
    }

    @Override public Optional<BornTogether> bornTogether(PersonId child) {
        return births.values().stream().filter(b -> b.child().equals(child)).findFirst();
    }

    @Override public List<BornTogether> bornWith(PersonId first) {
        return births.values().stream().filter(b -> b.first().equals(first)).toList();
    }

    @Override public void save(BornTogether birth) {
        births.put(birth.id(), birth);
    }
}
