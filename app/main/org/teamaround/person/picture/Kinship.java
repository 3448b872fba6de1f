package org.teamaround.person.picture;

import java.util.Optional;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Word;
import org.teamaround.person.FamilyRules;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Relationship;
import org.teamaround.person.family.FamilyCircle;
import org.teamaround.person.family.Partnership;

/** What somebody of a circle is to the child, in words: as recorded, else over whoever joins them. */
public final class Kinship {
    private final FamilyCircle circle;
    private final PersonNames names;

    public Kinship(FamilyCircle circle) {
        this.circle = circle;
        names = new PersonNames(circle::person);
    }

    public Phrase of(PersonId person) {
        PersonId child = circle.child().id();
        if (person.equals(child)) return Phrase.of("family.kin.child");
        Optional<Relationship> tie = circle.tie(child, person);
        if (tie.isPresent()) return Phrase.of(Word.of("person.relationship", tie.get().kind()).key());
        Optional<Relationship> back = circle.tie(person, child);
        if (back.isPresent()) return FamilyRules.isOwnParent(back.get().kind()) ? Phrase.of("family.kin.offspring")
            : Phrase.of("family.kin.other-way", Word.of("person.relationship", back.get().kind()));
        return circle.partnerships().stream().filter(p -> p.has(person)).findFirst().map(p -> partner(p, person))
            .or(() -> circle.ties().stream().filter(t -> t.relative().equals(person)).findFirst()
                .map(t -> Phrase.of("family.kin.of", Word.of("person.relationship", t.kind()), names.display(t.child()))))
            .or(() -> circle.ties().stream().filter(t -> t.child().equals(person)).findFirst().map(t -> Phrase.of("family.kin.child-of", names.display(t.relative()))))
            .orElse(Phrase.of("family.kin.family"));
    }

    private Phrase partner(Partnership partnership, PersonId person) {
        return Phrase.of("family.kin.partner", Word.of("family.partnership", partnership.kind()), names.display(partnership.besides(person)));
    }
}
