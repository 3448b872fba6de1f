package org.teamaround.plan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.Assessments;
import org.teamaround.assessment.FormWords;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.definition.FormDefinitions;
import org.teamaround.assessment.definition.FormField;
import org.teamaround.consent.Item;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.print.Fact;
import org.teamaround.print.Paper;
import org.teamaround.print.Words;
import org.teamaround.setting.Label;
import org.teamaround.setting.Settings;

/** What the team needs to have read of each child's assessment before it meets: strengths, worries, wishes, in the form's own words. */
final class SummaryPaper {
    /** Fields of both forms that carry the conclusions, in the order they are told. */
    private static final List<String> TOLD = List.of("led-to", "well-child", "well-parents", "well-home", "strengths", "worry-child",
        "worry-parents", "worry-home", "conclusion-needs", "goals", "child-voice", "parents-view", "child-comment", "parent-comment");
    private final Words words;
    private final Cast cast;
    private final Assessments assessments;
    private final FormDefinitions forms;
    private final Settings settings;
    private final Moment moment;

    SummaryPaper(Words words, Cast cast, Assessments assessments, FormDefinitions forms, Settings settings, Moment moment) {
        this.words = words;
        this.cast = cast;
        this.assessments = assessments;
        this.forms = forms;
        this.settings = settings;
        this.moment = moment;
    }

    Paper of(CaseFile file) {
        List<Map<String, Object>> children = file.children().stream().map(c -> child(c, file)).toList();
        String label = settings.label(Label.ASSESSMENT, moment.today());
        return new Paper("tac-summary", words.of("plan.paper.summary-title", label), file.references(), "", Locale.UK, Map.of("children", children),
            file.ruling().clearance(), false);
    }

    private Map<String, Object> child(PersonId child, CaseFile file) {
        Optional<Assessment> newest = assessments.of(child).stream().filter(a -> a.completedOn().isPresent()).findFirst();
        boolean may = file.ruling().may(child, Item.NEEDS);
        List<Map<String, Object>> told = may ? newest.map(this::told).orElse(List.of()) : List.of();
        return Map.of("name", cast.child(child, file.ruling(), moment.today()), "facts", newest.map(this::facts).orElse(List.of()),
            "told", told, "none", words.of(newest.isEmpty() ? "plan.paper.no-assessment" : may ? "plan.paper.nothing-told" : "plan.paper.not-for-you"));
    }

    private List<Fact> facts(Assessment assessment) {
        List<Fact> facts = new ArrayList<>();
        String kind = words.of(Word.of("assessment.kind", assessment.kind()).key());
        facts.add(new Fact(words.of("plan.paper.assessment"), words.of("plan.paper.assessment-version", kind, assessment.version())));
        facts.add(new Fact(words.of("plan.paper.completed"), assessment.completedOn().map(d -> words.of("plan.paper.day", d)).orElse("")));
        return facts;
    }

    private List<Map<String, Object>> told(Assessment assessment) {
        Optional<FormDefinition> form = forms.withReference(assessment.definition());
        FormWords said = new FormWords(settings, moment.today());
        List<Map<String, Object>> told = new ArrayList<>();
        for (String code : TOLD) {
            Optional<FormField> field = form.flatMap(f -> f.field(code));
            String answer = assessment.given().text(code);
            if (field.isPresent() && !answer.isEmpty()) told.add(Map.of("label", said.said(field.get().label()), "said", answer));
        }
        return told;
    }
}

