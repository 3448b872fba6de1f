package org.teamaround.ui;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of a list as they are pasted elsewhere: lines parted by tabs for a spreadsheet, a table for a letter. Only what shows is copied. */
record CopiedRows(List<String> headings, List<List<String>> rows) {
    /** What a spreadsheet would take for a formula and work out. */
    private static final Pattern FORMULA = Pattern.compile("^[=@]|^[+-](?![\\d.\\s])");

    String text() {
        return Stream.concat(Stream.of(headings), rows.stream()).map(cells -> line(cells, CopiedRows::cell, "\t")).collect(Collectors.joining("\n"));
    }

    String html() {
        String head = "<tr>" + line(headings, heading -> "<th>" + escaped(heading) + "</th>", "") + "</tr>";
        return "<table>" + head + rows.stream().map(cells -> "<tr>" + line(cells, cell -> "<td>" + escaped(cell(cell)) + "</td>", "") + "</tr>")
            .collect(Collectors.joining()) + "</table>";
    }

    private static String line(List<String> cells, Function<String, String> each, String between) {
        return cells.stream().map(each).collect(Collectors.joining(between));
    }

    private static String cell(String words) {
        String line = words.replaceAll("[\\t\\r\\n]+", " ").strip();
        return FORMULA.matcher(line).find() ? "'" + line : line;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
