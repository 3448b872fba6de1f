package org.teamaround.command.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.teamaround.person.Address;
import org.teamaround.person.Birth;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.RelationshipKind;

class PopulationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private final List<MadeFamily> families = new Population(7, TODAY).holding(4000);

    @Test
    void the_same_seed_makes_the_same_people() {
        assertThat(new Population(7, TODAY).holding(4000)).isEqualTo(families);
        assertThat(new Population(8, TODAY).holding(4000)).isNotEqualTo(families);
    }

    @Test
    void there_are_as_many_children_as_were_asked_for_and_hardly_more() {
        assertThat(families.stream().mapToInt(MadeFamily::children).sum()).isBetween(4000, 4004);
    }

    @Test
    void names_are_varied() {
        Set<String> names = children().stream().map(p -> p.name().full()).collect(Collectors.toSet());
        assertThat(names).hasSizeGreaterThan(3000);
        assertThat(children()).anyMatch(p -> !p.name().nativeScript().isEmpty()).anyMatch(p -> p.name().familyFirst())
            .anyMatch(p -> !p.name().knownAs().isEmpty()).anyMatch(p -> !p.name().alsoKnownAs().isEmpty());
    }

    @Test
    void twins_the_unborn_movers_and_the_hidden_are_among_them() {
        assertThat(families).anyMatch(f -> f.ties().stream().anyMatch(t -> t.kind() == RelationshipKind.TWIN));
        assertThat(children()).anyMatch(p -> p.birth() instanceof Birth.Expected).anyMatch(p -> p.birth() instanceof Birth.Estimated)
            .anyMatch(p -> p.addresses().size() > 1)
            .anyMatch(p -> p.addresses().stream().flatMap(a -> a.answer().stream()).anyMatch(Address::restricted));
    }

    @Test
    void twins_are_born_on_one_day() {
        families.stream().filter(f -> f.ties().stream().anyMatch(t -> t.kind() == RelationshipKind.TWIN))
            .forEach(f -> assertThat(f.people().get(0).birth()).isEqualTo(f.people().get(1).birth()));
    }

    @Test
    void most_cases_are_closed_or_were_never_opened() {
        long live = families.stream().filter(f -> f.course().isLive()).count();
        assertThat(live).isBetween(families.size() / 100L, families.size() / 20L);
        assertThat(families).extracting(MadeFamily::course).contains(Course.values());
    }

    @Test
    void other_spellings_of_a_name_are_known() {
        NameStock names = NameStock.read();
        assertThat(names.otherSpellings("Mohammed")).contains("Muhammad").doesNotContain("Mohammed");
        assertThat(names.shortForms("William")).contains("Billy");
    }

    private List<PersonDraft> children() {
        return families.stream().flatMap(f -> f.childDrafts().stream()).toList();
    }
}
