package org.teamaround.assessment.definition;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Streamlined answers carried into the full form (domain.md 2.c): each to the field it becomes; the text of a domain to its first
 * ticked element, else to 1.4, 2.1 or 3.1; elements nobody ticked stay not explored. Never the reverse.
 */
public final class UpgradeRules {
    private static final Pattern DOMAIN = Pattern.compile("domain-([123])\\.(strengths|needs)");
    private static final Map<String, String> ELSE = Map.of("1", "1.4", "2", "2.1", "3", "3.1");
    private final FormDefinition from;
    private final FormDefinition to;
    private final Answers answers;
    private final String note;
    private final Map<String, String> carried = new TreeMap<>();

    private UpgradeRules(FormDefinition from, FormDefinition to, Answers answers, String note) {
        this.from = from;
        this.to = to;
        this.answers = answers;
        this.note = note;
    }

    /** @param note put under a domain's text, such as "from streamlined CAF" */
    public static Answers carry(FormDefinition from, FormDefinition to, Answers answers, String note) {
        UpgradeRules rules = new UpgradeRules(from, to, answers, note);
        from.fields().filter(f -> !f.becomes().isEmpty()).forEach(rules::carry);
        to.fields().filter(f -> f.type() == FieldType.ELEMENT).forEach(rules::leaveUnexplored);
        return new Answers(rules.carried);
    }

    /** Whether a form says that its answer becomes something the full form does not have. */
    static boolean isNowhere(String becomes, FormDefinition to) {
        return !becomes.isEmpty() && !DOMAIN.matcher(becomes).matches() && to.field(becomes).isEmpty();
    }

    private void carry(FormField field) {
        Matcher domain = DOMAIN.matcher(field.becomes());
        if (domain.matches()) add(element(domain.group(1)) + '.' + domain.group(2), noted(answers.text(field.code())));
        else if (field.type() == FieldType.TABLE) carryRows(field);
        else add(field.becomes(), answers.text(field.code()));
        String reason = answers.without(field).orElse("");
        if (!domain.matches() && !reason.isEmpty()) carried.putIfAbsent(field.becomes() + ".without", reason);
    }

    private String noted(String text) {
        return text.isEmpty() ? "" : text + "\n(" + note + ')';
    }

    /** Two answers may become one, such as the child's voice and comment: the second stands under the first. */
    private void add(String code, String text) {
        if (!text.isEmpty()) carried.merge(code, text, (one, other) -> one.equals(other) ? one : one + '\n' + other);
    }

    private String element(String domain) {
        return answers.ticks("elements").stream().filter(e -> e.startsWith(domain + '.')).findFirst().orElseGet(() -> ELSE.getOrDefault(domain, ""));
    }

    private void carryRows(FormField table) {
        FormField target = to.field(table.becomes()).orElseThrow();
        for (int row : answers.rows(table.code())) {
            table.columns().stream().filter(c -> target.columns().stream().anyMatch(t -> t.code().equals(c.code()))).forEach(c -> add(
                new Cell(target.code(), row, c.code()).code(), answers.cell(table.code(), row, c.code())));
        }
    }

    private void leaveUnexplored(FormField element) {
        boolean ticked = answers.ticks("elements").contains(element.code());
        boolean filled = element.parts().stream().anyMatch(carried::containsKey);
        if (!ticked && !filled) carried.put(element.withoutCode(), "not-explored");
    }
}
