package org.teamaround.assessment.form;

import java.util.List;
import org.teamaround.print.Fact;
import org.teamaround.print.Tick;

/**
 * One piece of a printed section, as the template lays it out.
 * @param kind  facts, text, ticks, table, element, statement, signature or lines
 * @param none  what stands there instead when nothing was answered, such as "Not explored"
 * @param count lines to write on, for a blank form
 * @param whole rows of a table are short and stay on one page
 * @param isOfRecord taken from the record, not answered
 */
public record Block(String kind, String label, String help, String text, String none, List<Fact> facts, List<Tick> ticks, List<String> heads,
        List<List<String>> rows, List<Integer> widths, int count, boolean whole, boolean isOfRecord) {
    private static final int SHORT = 300;

    static Block facts(String label, List<Fact> facts) {
        return new Block("facts", label, "", "", "", facts, List.of(), List.of(), List.of(), List.of(), 0, false, false);
    }

    static Block text(String label, String text, String none) {
        return new Block("text", label, "", text, none, List.of(), List.of(), List.of(), List.of(), List.of(), 0, false, false);
    }

    static Block ticks(String label, List<Tick> ticks, String none) {
        return new Block("ticks", label, "", "", none, List.of(), ticks, List.of(), List.of(), List.of(), 0, false, false);
    }

    static Block table(String label, List<String> heads, List<List<String>> rows, List<Integer> widths, String none) {
        boolean whole = rows.stream().flatMap(List::stream).allMatch(cell -> cell.length() < SHORT);
        return new Block("table", label, "", "", none, List.of(), List.of(), heads, rows, widths, 0, whole, false);
    }

    static Block element(String label, List<String> heads, List<String> cells, String evidence, String none) {
        return new Block("element", label, "", evidence, none, List.of(), List.of(), heads, cells.isEmpty() ? List.of() : List.of(cells), List.of(), 0, false, false);
    }

    static Block statement(String label, String text) {
        return new Block("statement", label, "", text, "", List.of(), List.of(), List.of(), List.of(), List.of(), 0, false, false);
    }

    static Block signature(String label, List<Fact> facts) {
        return new Block("signature", label, "", "", "", facts, List.of(), List.of(), List.of(), List.of(), 0, false, false);
    }

    static Block lines(String label, int count) {
        return new Block("lines", label, "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), count, false, false);
    }

    Block helped(String words) {
        return new Block(kind, label, words, text, none, facts, ticks, heads, rows, widths, count, whole, isOfRecord);
    }

    Block ofRecord() {
        return new Block(kind, label, help, text, none, facts, ticks, heads, rows, widths, count, whole, true);
    }
}
