package org.teamaround.assessment.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.assessment.FormWords;
import org.teamaround.assessment.definition.FieldType;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.definition.FormField;
import org.teamaround.assessment.definition.FormSection;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Word;
import org.teamaround.print.Fact;
import org.teamaround.print.Paper;
import org.teamaround.print.Words;
import org.teamaround.setting.Settings;

/** A CAF as a paper: section by section from its definition, filled or blank. Title, footer and file name hold no name. */
public final class CafPaper {
    private final Words words;
    private final Settings settings;
    private final RecordBlocks records;

    public CafPaper(Words words, Settings settings, RecordBlocks records) {
        this.words = words;
        this.settings = settings;
        this.records = records;
    }

    /** @param reference the child's own reference, such as C-0007 */
    public Paper filled(Assessment assessment, FormDefinition form, String reference, LocalDate on, Cut cut, Clearance clearance) {
        FormWords said = new FormWords(settings, on);
        List<Part> parts = parts(assessment, form, on, cut);
        Map<String, Object> model = Map.of("parts", parts, "about", about(assessment), "notice", notice(assessment), "blank", false);
        return new Paper("caf", said.said(form.title()), reference, version(assessment), Locale.UK, model, clearance, false);
    }

    /** What stands in each section, in the order of the form; screens show it where nothing can be changed. */
    public List<Part> parts(Assessment assessment, FormDefinition form, LocalDate on, Cut cut) {
        FormWords said = new FormWords(settings, on);
        AnswerBlocks answers = new AnswerBlocks(words, said, assessment.given(), records.secrets(assessment, cut));
        return form.sections().stream().map(section -> new Part(said.said(section.title()), "", section.fields().stream()
            .flatMap(f -> (f.type() == FieldType.RECORD ? records.blocks(f, said.said(f.label()), assessment, on, cut).stream().map(Block::ofRecord).toList() : List.of(answers.block(f)))
                .stream()).toList())).toList();
    }

    /** The same form to write on. */
    public Paper blank(FormDefinition form, LocalDate on) {
        FormWords said = new FormWords(settings, on);
        BlankBlocks blocks = new BlankBlocks(words, said);
        List<Part> parts = form.sections().stream().map(section -> part(section, said, blocks)).toList();
        List<Fact> about = List.of(fact("reference", "\u00a0"), fact("version", "\u00a0"), fact("started", "\u00a0"), fact("completed", "\u00a0"));
        return new Paper("caf", said.said(form.title()), "", "", Locale.UK, Map.of("parts", parts, "about", about, "notice", "", "blank", true),
            Clearance.NO_PERSON, false);
    }

    private static Part part(FormSection section, FormWords said, BlankBlocks blocks) {
        List<FormField> fields = section.fields();
        return new Part(said.said(section.title()), section.code().equals("family") || section.code().equals("identifying") ? "" : said.said(section.intro()),
            fields.stream().map(blocks::block).toList());
    }

    private String version(Assessment assessment) {
        return words.of("assessment.paper.version-of", assessment.version(), words.of(Word.of("assessment.state", assessment.state()).key()));
    }

    private String notice(Assessment assessment) {
        return switch (assessment.state()) {
            case IN_PROGRESS, PAUSED -> words.of("assessment.paper.unfinished");
            case ABANDONED -> words.of("assessment.paper.abandoned");
            case SUPERSEDED -> words.of("assessment.paper.superseded");
            case COMPLETED, AGREED -> "";
        };
    }

    private List<Fact> about(Assessment assessment) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("started", Days.said(assessment.startedOn())));
        facts.add(fact("completed", assessment.completedOn().map(Days::said).orElse(words.of("assessment.paper.not-yet"))));
        facts.add(fact("agreed", assessment.agreedOn().map(Days::said).orElse(words.of("assessment.paper.not-yet"))));
        assessment.existing().ifPresent(check -> facts.add(fact("existing", words.of(Word.of("assessment.existing", check.result()).key()))));
        if (!assessment.keptStreamlined().isEmpty()) facts.add(fact("kept-streamlined", assessment.keptStreamlined()));
        if (assessment.state() == AssessmentState.ABANDONED) facts.add(fact("reason", assessment.reason()));
        return facts;
    }

    private Fact fact(String key, String value) {
        return new Fact(words.of("assessment.paper." + key), value);
    }
}
