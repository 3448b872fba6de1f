package org.teamaround.ui.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A list asked in words answers as its table would. */
class ListingTest {
    private record Row(String name, int age, String school) {}

    private final Listing<Row> listing = new Listing<>(List.of(new Row("Łucja Bell", 9, "Fen Primary"), new Row("Ada Ó Murchú", 4, ""), new Row("Yusuf al-Ṣāliḥ", 7, "Fen Primary")),
        Row::name, List.of(Column.words("name", Row::name), Column.number("age", Row::age), Column.words("school", Row::school)), Map.of("young", row -> row.age() < 8));

    private List<String> asked(String words, Map<String, String> picked, List<String> only, Optional<String> by, boolean downwards) {
        return listing.names(new Listing.Asked(words, picked, only, by, downwards));
    }

    @Test
    void narrowed_picked_and_sorted() {
        assertThat(asked("", Map.of(), List.of(), Optional.empty(), false)).containsExactly("Łucja Bell", "Ada Ó Murchú", "Yusuf al-Ṣāliḥ");
        assertThat(asked("lucja", Map.of(), List.of(), Optional.empty(), false)).containsExactly("Łucja Bell");
        assertThat(asked("", Map.of("school", "Fen Primary"), List.of(), Optional.of("age"), false)).containsExactly("Yusuf al-Ṣāliḥ", "Łucja Bell");
        assertThat(asked("", Map.of(), List.of("young"), Optional.of("age"), true)).containsExactly("Yusuf al-Ṣāliḥ", "Ada Ó Murchú");
    }

    @Test
    void what_is_no_column_is_named() {
        assertThatThrownBy(() -> asked("", Map.of(), List.of(), Optional.of("shoes"), false)).hasMessage("shoes");
        assertThatThrownBy(() -> asked("", Map.of(), List.of("tall"), Optional.empty(), false)).hasMessage("tall");
    }
}
