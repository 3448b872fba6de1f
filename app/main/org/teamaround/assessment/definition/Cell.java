package org.teamaround.assessment.definition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answer in one column of one row of a table: {@code outcomes[0].who}. Rows count from 0. */
public record Cell(String table, int row, String column) {
    private static final Pattern CODE = Pattern.compile("([a-z0-9.-]+)\\[(\\d{1,4})]\\.([a-z-]+)");

    public static Optional<Cell> of(String code) {
        Matcher found = CODE.matcher(code);
        return found.matches() ? Optional.of(new Cell(found.group(1), Integer.parseInt(found.group(2)), found.group(3))) : Optional.empty();
    }

    public String code() {
        return table + '[' + row + "]." + column;
    }
}
