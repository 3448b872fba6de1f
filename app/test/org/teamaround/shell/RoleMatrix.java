package org.teamaround.shell;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Role;

/** The table of domain.md 4.8 as the program fills it: for each row the rights that make it up, and the use cases that ask for them. */
final class RoleMatrix {
    /** A cell of the document that is more, or other, than a right: what the document says of one role there. */
    private record Cell(String row, Role role, String says) {}

    private static final List<Role> COLUMNS = List.of(Role.CLERK, Role.COORDINATOR, Role.LEAD_PROFESSIONAL, Role.PANEL_CHAIR, Role.TEAM_LEADER, Role.VIEWER, Role.VAULT_KEEPER);
    private static final List<Cell> SAID = List.of(new Cell("Share without consent", Role.COORDINATOR, "advises"),
        new Cell("Share without consent", Role.LEAD_PROFESSIONAL, "proposes"), new Cell("Close / sign off", Role.LEAD_PROFESSIONAL, "proposes"));
    static final Set<String> KNOWN_GAPS = Set.of("Share without consent: COORDINATOR advises", "Share without consent: LEAD_PROFESSIONAL proposes",
        "Close / sign off: LEAD_PROFESSIONAL proposes", "Reports internal / external");
    private final Map<String, Set<Right>> rows = new LinkedHashMap<>();
    private final Map<Right, Set<String>> covered;

    RoleMatrix(List<UseCasesOf.Act> acts) {
        rows.put("Enter referral / meeting notes", EnumSet.of(Right.ENTER));
        rows.put("Screen, list for panel", EnumSet.of(Right.SCREEN));
        rows.put("Record panel decision", EnumSet.of(Right.RECORD_DECISION));
        rows.put("- the chair agrees", EnumSet.of(Right.AGREE_DECISIONS));
        rows.put("Edit CAF / plan of own case", EnumSet.of(Right.EDIT_CASE));
        rows.put("See restricted address / tier 3", EnumSet.of(Right.SEE_RESTRICTED));
        rows.put("- say who may", EnumSet.of(Right.NAME_READERS));
        rows.put("Share without consent", EnumSet.of(Right.SHARE_WITHOUT_CONSENT));
        rows.put("Close / sign off", EnumSet.of(Right.CLOSE));
        rows.put("Merge, correct, redact, SAR export", EnumSet.of(Right.CORRECT));
        rows.put("Reports internal / external", EnumSet.noneOf(Right.class));
        rows.put("Lists, settings, purge", EnumSet.of(Right.SETTINGS));
        rows.put("Users and keys (vault keeper)", EnumSet.of(Right.KEEP_VAULT));
        rows.put("- the journal viewer", EnumSet.of(Right.SEE_JOURNAL));
        rows.put("(read and print, all of them)", EnumSet.of(Right.READ));
        covered = acts.stream().collect(Collectors.groupingBy(UseCasesOf.Act::right, Collectors.mapping(UseCasesOf.Act::name, Collectors.toCollection(TreeSet::new))));
    }

    /** Rows that no use case asks for, and cells that say more than a right. */
    Set<String> uncovered() {
        Set<String> open = SAID.stream().map(cell -> cell.row() + ": " + cell.role() + " " + cell.says()).collect(Collectors.toCollection(TreeSet::new));
        rows.forEach((row, rights) -> {
            if (rights.stream().noneMatch(covered::containsKey)) open.add(row);
        });
        return open;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(String.format("%-40s %s  use cases", "Act (domain.md 4.8)",
            COLUMNS.stream().map(role -> String.format("%-12s", role.name().toLowerCase().replace('_', ' ').replace("professional", "prof."))).collect(Collectors.joining()))));
        rows.forEach((row, rights) -> lines.add(String.format("%-40s %s  %s", row, COLUMNS.stream().map(role -> String.format("%-12s", cell(row, rights, role)))
            .collect(Collectors.joining()), rights.stream().flatMap(right -> covered.getOrDefault(right, Set.of()).stream()).collect(Collectors.joining(", ")))));
        lines.add("Cells that no use case covers yet: " + uncovered());
        return lines;
    }

    private static String cell(String row, Set<Right> rights, Role role) {
        String said = SAID.stream().filter(cell -> cell.row().equals(row) && cell.role() == role).map(Cell::says).findFirst().orElse("");
        if (rights.stream().anyMatch(right -> right.heldBy(Set.of(role)) && right.onlyForOwnCases(role))) return "own case";
        return rights.stream().anyMatch(right -> right.heldBy(Set.of(role))) ? "yes" : said.isEmpty() ? "-" : "(" + said + ")";
    }
}
