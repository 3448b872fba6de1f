package org.teamaround.find.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teamaround.kernel.Written;

class FullTextTest implements Passages {
    private final Map<UUID, Passage> written = new LinkedHashMap<>();
    private final FullText texts = new FullText(this);

    private UUID write(UUID id, String text) {
        written.put(id, new Passage(id, UUID.randomUUID(), "plan.tab.meetings", "Team meeting", text));
        return id;
    }

    private List<String> found(String typed) {
        texts.catchUp();
        return texts.find(typed, 10).stream().map(e -> e.passage().text()).toList();
    }

    @Test void everyTypedWordMustStandThereTheLastAsFarAsItIsTyped() {
        write(UUID.randomUUID(), "Two sessions at the zoo helped.");
        write(UUID.randomUUID(), "The family went to the zoo.");
        assertThat(found("zoo")).hasSize(2);
        assertThat(found("session zo")).containsExactly("Two sessions at the zoo helped.");
        assertThat(found("helpe")).hasSize(1);
        assertThat(found("zoo wednesday")).isEmpty();
        assertThat(found("\"the zoo helped\"")).hasSize(1);
        assertThat(found("\"zoo the helped\"")).isEmpty();
        assertThat(found("zo")).as("two letters are too few").isEmpty();
    }

    @Test void wordsAreFoldedLikeNames() {
        write(UUID.randomUUID(), "Łucja likes Świerczyńska’s café; O'Brien agrees. 陈林 came.");
        for (String typed : List.of("lucja", "swierczynska", "cafe", "CAFÉ", "obrien", "o’brien")) assertThat(found(typed)).as(typed).hasSize(1);
    }

    @Test void theWordsAroundAreShownAndMarked() {
        write(UUID.randomUUID(), "A long first sentence about something else altogether. ".repeat(30) + "Then Séamus said that sleeping is better now. " + "And more. ".repeat(50));
        texts.catchUp();
        Excerpt excerpt = texts.find("sleeping", 1).getFirst();
        assertThat(excerpt.snippet()).contains(Excerpt.FROM + "sleeping" + Excerpt.TO).contains("Séamus said").hasSizeLessThan(220);
    }

    @Test void itIsKeptUp() {
        UUID id = write(UUID.randomUUID(), "Harbour");
        assertThat(found("harbour")).hasSize(1);
        write(id, "Orchard");
        texts.note(new Written(Map.of("team_meeting", Set.of(id))));
        assertThat(found("harbour")).isEmpty();
        assertThat(found("orchard")).hasSize(1);
        written.clear();
        texts.note(new Written(Map.of("team_meeting", Set.of(id))));
        assertThat(found("orchard")).isEmpty();
    }

    @Test void afterTheLockNothingIsFound() {
        write(UUID.randomUUID(), "Harbour");
        assertThat(found("harbour")).hasSize(1);
        texts.end();
        assertThat(found("harbour")).isEmpty();
        assertThat(texts.isReady()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "+ - && || ! ( ) { } [ ] ^ ~ * ? : \\ /", "\"", "\"\"", "\"!!\"", "text:harbour", "harb*", "*bour", "harbour~2", "(harbour", "[a TO z]", "😀😀😀", "\u202e\u202e\u202e",
        "NOT harbour OR"})
    void noSignMeansAnythingToIt(String typed) {
        write(UUID.randomUUID(), "Harbour");
        assertThat(found(typed)).hasSizeLessThanOrEqualTo(1);
        assertThat(found(typed + "x".repeat(10_000))).isEmpty();
    }

    @Test void aBlackoutTakesPlacesOutHoweverTheyAreWritten() {
        List<String> secrets = List.of("Rowan House\n4 Mill Rise", "ZZ99 4AA", "07700 900118");
        assertThat(Blackout.of("At rowan  house, zz994aa; ring 07700900118 or 077 00 900 118. 4 mill rise!", secrets)).isEqualTo("At …, …; ring … or …. …!");
        assertThat(Blackout.of("Mr Rise", secrets)).isEqualTo("Mr Rise");
        assertThat(Blackout.of("$1 \\E", List.of("$1 \\E"))).isEqualTo("…");
    }

    @Override public void each(Consumer<Passage> into) {
        written.values().forEach(into);
    }

    @Override public Set<UUID> touched(Written rows) {
        return rows.in("team_meeting");
    }

    @Override public List<Passage> of(Collection<UUID> ids) {
        return ids.stream().filter(written::containsKey).map(written::get).toList();
    }
}
