package org.teamaround.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Stated;

/** What stores do with restricted records, without any sealing. */
final class Restriction {
    private Restriction() {}

    static Person closed(Person person) {
        List<Stated<Address>> addresses = new ArrayList<>();
        for (int line = 0; line < person.addresses().size(); line++) addresses.add(closed(person, line));
        boolean withheld = person.isRestricted() && !person.whereabouts().equals(Whereabouts.NONE);
        return PersonDraft.of(person).withAddresses(addresses).withWhereabouts(withheld ? new Whereabouts.Withheld() : person.whereabouts())
            .as(person.id(), person.reference());
    }

    /** What is withheld stays as it was. */
    static Person resolved(Person person, Optional<Person> before) {
        List<Stated<Address>> addresses = person.addresses().stream().map(stated -> stated.answer().filter(Address::isWithheld)
            .map(address -> before.orElseThrow().addresses().get(line(person, address))).orElse(stated)).toList();
        Whereabouts whereabouts = person.whereabouts().isWithheld() ? before.orElseThrow().whereabouts() : person.whereabouts();
        return PersonDraft.of(person).withAddresses(addresses).withWhereabouts(whereabouts).as(person.id(), person.reference());
    }

    private static int line(Person person, Address withheld) {
        for (int line = 0; line < 100; line++) if (withheld.place().equals(new Place.Withheld(kept(person, line)))) return line;
        throw new IllegalStateException("a withheld address of somebody else");
    }

    private static Stated<Address> closed(Person person, int line) {
        Stated<Address> stated = person.addresses().get(line);
        return stated.answer().filter(Address::restricted).map(a -> Stated.given(new Address(new Place.Withheld(kept(person, line)), a.kind(), true, a.from(), a.to())))
            .orElse(stated);
    }

    private static UUID kept(Person person, int line) {
        return UUID.nameUUIDFromBytes((person.id() + " " + line).getBytes());
    }
}
