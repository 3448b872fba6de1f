package org.teamaround.person.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.TestMoment;
import org.teamaround.kernel.Written;
import org.teamaround.person.PersonId;

class ChildBookTest {
    private final TestMoment moment = TestMoment.at("2026-09-07T09:30");
    private final Map<PersonId, String> names = new TreeMap<>(java.util.Comparator.comparing(PersonId::value));
    private final List<List<PersonId>> made = new ArrayList<>();
    private final ChildBook<String> book = new ChildBook<>(new Named(), moment);

    private final class Named implements ChildBook.Source<String> {
        @Override public List<PersonId> children() {
            return List.copyOf(names.keySet());
        }

        @Override public Map<PersonId, ChildBook.Line<String>> lines(List<PersonId> children, Function<String, String> same) {
            made.add(children);
            Map<PersonId, ChildBook.Line<String>> lines = new HashMap<>();
            children.stream().filter(names::containsKey).forEach(child -> lines.put(child, new ChildBook.Line<>(names.get(child), same.apply(names.get(child)))));
            return lines;
        }

        @Override public Set<PersonId> concernedBy(Set<UUID> written) {
            Set<PersonId> concerned = new HashSet<>();
            written.forEach(id -> concerned.add(new PersonId(id)));
            return concerned;
        }
    }

    private PersonId child(String name) {
        PersonId id = new PersonId(UUID.randomUUID());
        names.put(id, name);
        return id;
    }

    private void written(PersonId child) {
        book.note(new Written(Map.of("person", Set.of(child.value()))), false);
    }

    @Test void everybodyIsReadOnceAndStandsInOrder() {
        child("Łucja");
        child("Aoife");
        assertThat(book.isReady()).isFalse();
        assertThat(book.rows()).isEqualTo(book.rows()).containsExactly("Aoife", "Łucja");
        assertThat(book.isReady()).isTrue();
        assertThat(made).hasSize(1);
    }

    @Test void onlyThoseOfWhomSomethingWasWrittenAreReadAgain() {
        PersonId aoife = child("Aoife");
        child("Łucja");
        book.rows();
        names.put(aoife, "Zofia");
        written(aoife);
        assertThat(book.rows()).containsExactly("Zofia", "Łucja");
        assertThat(made).hasSize(2).last().isEqualTo(List.of(aoife));
    }

    @Test void whoeverIsNewComesAndWhoeverIsGoneGoes() {
        PersonId aoife = child("Aoife");
        book.rows();
        names.remove(aoife);
        written(aoife);
        written(child("Zofia"));
        assertThat(book.rows()).containsExactly("Zofia");
    }

    @Test void agesAreMadeAnewEachDay() {
        child("Aoife");
        book.rows();
        moment.set("2026-09-08T09:00");
        book.rows();
        assertThat(made).hasSize(2);
    }

    @Test void whatShowsInTheLinesOfManyReadsEverybody() {
        child("Aoife");
        child("Łucja");
        book.rows();
        book.note(new Written(Map.of("practitioner", Set.of(UUID.randomUUID()))), true);
        book.rows();
        assertThat(made).last().asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).hasSize(2);
    }

    @Test void manyAreReadInParts() {
        for (int i = 0; i < 2500; i++) child("Child " + i);
        book.rows();
        assertThat(made).extracting(List::size).containsExactly(1000, 1000, 500);
    }
}
