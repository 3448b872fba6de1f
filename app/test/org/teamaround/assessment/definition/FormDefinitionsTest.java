package org.teamaround.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Problem;
import org.teamaround.referral.Level;
import org.teamaround.directory.Need;

class FormDefinitionsTest {
    private static final String LISTS = "without:\n  not-asked: Not asked\nlevel:\n  low: Low\n";
    private final FormDefinitions forms = FormDefinitions.read(new FormFiles()).orFault();

    @Test
    void ourOwnFormsAreWithoutMistake() {
        assertThat(forms.all()).extracting(FormDefinition::reference).containsExactly("caf-streamlined/1", "caf-full/1");
    }

    @Test
    void theStreamlinedFormHasEverySectionOfTheReference() {
        FormDefinition form = forms.newest("streamlined").orElseThrow();
        assertThat(form.sections()).extracting(FormSection::code).containsExactly("family", "helpers", "why", "going-well", "worries",
            "voices", "change", "conclusion", "comments", "consent");
        assertThat(form.field("outcomes").orElseThrow().atMost()).isEqualTo(4);
        assertThat(form.field("elements").orElseThrow().choices().orElseThrow().choices()).hasSize(19);
    }

    @Test
    void theFullFormHasNineteenElements() {
        FormDefinition form = forms.newest("full").orElseThrow();
        List<String> elements = form.fields().filter(f -> f.type() == FieldType.ELEMENT).map(FormField::code).toList();
        assertThat(elements).hasSize(19).startsWith("1.1", "1.2").endsWith("3.3", "3.4");
        assertThat(elements.stream().filter(e -> e.startsWith("1."))).hasSize(12);
    }

    @Test
    void needsAndLevelsAreThoseOfAReferral() {
        FormDefinition form = forms.newest("streamlined").orElseThrow();
        assertThat(codes(form, "needs")).containsExactlyElementsOf(words(Need.values()));
        assertThat(codes(form, "level")).containsExactlyElementsOf(words(Level.values()));
    }

    @Test
    void promptsFollowTheAge() {
        FormField well = forms.newest("streamlined").orElseThrow().field("well-child").orElseThrow();
        assertThat(well.prompts().lines(AgeBand.UNBORN)).anyMatch(line -> line.contains("Antenatal"));
        assertThat(well.prompts().lines(AgeBand.of(14))).anyMatch(line -> line.contains("independence"));
    }

    @Test
    void aMistakeIsRefusedWithFileLineAndSentence() {
        assertThat(mistake("- { code: a, type: wrong, label: A }")).containsExactly("form.yaml:9 unknown-word");
        assertThat(mistake("- { code: a, type: choice, label: A }")).containsExactly("form.yaml:9 missing-key");
        assertThat(mistake("- { code: a, type: choice, list: levels, label: A }")).containsExactly("form.yaml:9 unknown-list");
        assertThat(mistake("- { code: a, type: text, label: A }", "- { code: a, type: text, label: B }")).containsExactly("form.yaml:10 double-code");
        assertThat(mistake("- { code: a, type: text, label: A, unless: b=low }")).containsExactly("form.yaml:9 no-such-field");
        assertThat(mistake("- { code: a, type: text, label: A, colour: red }")).containsExactly("form.yaml:9 unknown-key");
        assertThat(mistake("- { code: a, type: table, label: A }")).containsExactly("form.yaml:9 no-columns");
        assertThat(mistake("- { code: a, type: text")).containsExactly("form.yaml:10 not-yaml");
        assertThat(mistake("- { code: a, type: text, label: A }")).isEmpty();
    }

    @Test
    void anAnswerMustBecomeSomethingTheFullFormHas() {
        String full = form("full", "- { code: a, type: text, label: A }");
        String streamlined = form("streamlined", "- { code: b, type: text, label: B, becomes: z }");
        Map<String, String> files = Map.of("index.yaml", "lists: lists.yaml\nforms: [s.yaml, f.yaml]\n", "lists.yaml", LISTS, "s.yaml",
            streamlined, "f.yaml", full);
        assertThat(said(FormDefinitions.read(name -> Optional.ofNullable(files.get(name))).problems())).containsExactly("s.yaml:9 becomes-nothing");
    }

    private static List<String> mistake(String... fields) {
        Map<String, String> files = Map.of("index.yaml", "lists: lists.yaml\nforms: [form.yaml]\n", "lists.yaml", LISTS, "form.yaml",
            form("streamlined", fields));
        return said(FormDefinitions.read(name -> Optional.ofNullable(files.get(name))).problems());
    }

    /** The fields begin in line 9. */
    private static String form(String kind, String... fields) {
        return "form: f\nedition: 1\nkind: " + kind + "\ntitle: T\nsections:\n  - code: s\n    title: S\n    fields:\n      "
            + String.join("\n      ", fields) + '\n';
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(p -> p.arguments().get(0) + ":" + p.arguments().get(1) + ' ' + p.key().replaceFirst(".*\\.", "")).toList();
    }

    private static List<String> codes(FormDefinition form, String field) {
        return form.field(field).orElseThrow().choices().orElseThrow().choices().stream().map(ValueList.Choice::code).toList();
    }

    private static List<String> words(Enum<?>... constants) {
        return Stream.of(constants).map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }
}
