package org.teamaround.person.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.kernel.Folded;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.Birth;
import org.teamaround.person.Identifiers;
import org.teamaround.person.OtherReference;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonField;
import org.teamaround.person.PersonKind;

/** What one person's fields become out of two. Nothing is lost: names not taken are kept as other names, addresses and references of both stand. */
final class MergeFields {
    /** Both sides are kept; who is chosen stands first. */
    static final Set<PersonField> BOTH = EnumSet.of(PersonField.ALSO_KNOWN_AS, PersonField.ADDRESSES, PersonField.REFERENCES);
    private static final PersonDraft UNSAID_CHILD = PersonDraft.child("", "", new Birth.NotKnown());
    private static final PersonDraft UNSAID_ADULT = PersonDraft.adult("", "");
    private final Person kept;
    private final Person givenUp;

    MergeFields(Person kept, Person givenUp) {
        this.kept = kept;
        this.givenUp = givenUp;
    }

    List<PersonField> differing() {
        return Stream.of(PersonField.values()).filter(field -> !field.same(kept, givenUp)).toList();
    }

    /** Where only the one given up says anything; a birth that took place before one that is expected. */
    Set<PersonField> proposed() {
        Set<PersonField> proposed = EnumSet.noneOf(PersonField.class);
        differing().stream().filter(field -> !BOTH.contains(field) && says(field, givenUp) && !says(field, kept)).forEach(proposed::add);
        boolean born = kept.isUnborn() && givenUp.birth() instanceof Birth.Exact;
        boolean exact = !(kept.birth() instanceof Birth.Exact) && givenUp.birth() instanceof Birth.Exact;
        if (born || exact) proposed.add(PersonField.BIRTH);
        return proposed;
    }

    private static boolean says(PersonField field, Person person) {
        return !field.same(person, UNSAID_CHILD) && !field.same(person, UNSAID_ADULT);
    }

    Person merged(Set<PersonField> fromGivenUp) {
        PersonDraft draft = PersonDraft.of(kept);
        for (PersonField field : PersonField.values()) {
            if (fromGivenUp.contains(field) && !BOTH.contains(field)) draft = field.take(draft, givenUp);
        }
        draft = draft.withName(draft.name().alsoKnownAs(names(draft))).withAddresses(addresses(fromGivenUp.contains(PersonField.ADDRESSES)))
            .withIdentifiers(new Identifiers(draft.nhsNumber(), draft.upn(), references(fromGivenUp.contains(PersonField.REFERENCES))));
        boolean child = kept.kind() == PersonKind.CHILD || givenUp.kind() == PersonKind.CHILD;
        draft = draft.withEnding(kept.ending().or(givenUp::ending));
        return (child ? draft.asChild() : draft).as(kept.id(), kept.reference().isEmpty() ? givenUp.reference() : kept.reference());
    }

    private List<String> names(PersonDraft now) {
        Set<String> names = new LinkedHashSet<>(kept.name().alsoKnownAs());
        names.addAll(givenUp.name().alsoKnownAs());
        Stream.of(kept, givenUp).flatMap(p -> Stream.of(p.name().full(), p.name().knownAs(), p.name().nativeScript())).filter(n -> !n.isEmpty()).forEach(names::add);
        names.removeAll(List.of(now.name().full(), now.name().knownAs(), now.name().nativeScript()));
        return List.copyOf(names);
    }

    /** The same place stands once, restricted if it is so in either. */
    private List<Stated<Address>> addresses(boolean givenUpFirst) {
        List<Stated<Address>> all = new ArrayList<>(givenUpFirst ? givenUp.addresses() : kept.addresses());
        all.addAll(givenUpFirst ? kept.addresses() : givenUp.addresses());
        if (all.stream().anyMatch(a -> a.answer().isPresent())) all.removeIf(a -> a.answer().isEmpty());
        List<Stated<Address>> left = new ArrayList<>();
        for (Stated<Address> address : all) {
            Optional<Stated<Address>> same = left.stream().filter(l -> place(l).equals(place(address))).findFirst();
            if (same.isEmpty()) left.add(address);
            else if (isRestricted(address) && !isRestricted(same.get())) left.set(left.indexOf(same.get()), address);
        }
        return left;
    }

    private static boolean isRestricted(Stated<Address> address) {
        return address.answer().filter(Address::restricted).isPresent();
    }

    private static String place(Stated<Address> stated) {
        return stated.answer().map(a -> a.told().map(t -> Folded.of(t.lines()) + '|' + Folded.of(t.postcode())).orElseGet(() -> a.place().toString())).orElse("");
    }

    private List<OtherReference> references(boolean givenUpFirst) {
        Set<OtherReference> all = new LinkedHashSet<>(givenUpFirst ? givenUp.identifiers().others() : kept.identifiers().others());
        all.addAll(givenUpFirst ? kept.identifiers().others() : givenUp.identifiers().others());
        if (!givenUp.reference().isEmpty() && !kept.reference().isEmpty()) all.add(new OtherReference("Teamaround", givenUp.reference()));
        return List.copyOf(all);
    }
}
