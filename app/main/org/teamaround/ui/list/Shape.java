package org.teamaround.ui.list;

import java.util.List;

/**
 * How somebody has laid a list: its columns in order, what it is sorted by, what it is narrowed to. May hold names, so it is kept in the vault
 * and nowhere else.
 *
 * @param columns those it names; a column of a newer program that is not named stands where the program puts it
 * @param words   typed into the filter; kept only in a view with a name
 */
public record Shape(List<Laid> columns, List<Sorted> sorting, List<Chip> chips, String words) {
    /** As the program lays it. */
    public static final Shape PLAIN = new Shape(List.of(), List.of(), List.of(), "");

    public Shape {
        columns = List.copyOf(columns);
        sorting = List.copyOf(sorting);
        chips = List.copyOf(chips);
    }

    /** @param ems its width in em, so that it holds at every zoom; 0 for the program's own */
    public record Laid(String column, boolean shown, double ems) {}

    public record Sorted(String column, boolean descending) {}

    public static Shape only(String condition) {
        return PLAIN.with(new Chip.Only(condition));
    }

    public Shape with(Chip chip) {
        List<Chip> more = new java.util.ArrayList<>(chips);
        more.add(chip);
        return new Shape(columns, sorting, more, words);
    }

    public Shape sortedBy(String column, boolean descending) {
        return new Shape(columns, List.of(new Sorted(column, descending)), chips, words);
    }

    public Shape withoutWords() {
        return new Shape(columns, sorting, chips, "");
    }

    /** The same widths, order and hidden columns with other chips, words and sorting. */
    public Shape withColumnsOf(Shape other) {
        return new Shape(other.columns, sorting, chips, words);
    }
}
