package org.teamaround.assessment.definition;

import java.util.List;

/** A section of a form: one page on the screen, one part of the paper. {@code intro} may be empty. */
public record FormSection(String code, String title, String intro, FormStage stage, List<FormField> fields) {
    public FormSection {
        fields = List.copyOf(fields);
    }

    /** The fields in which something is typed or ticked. */
    public List<FormField> asked() {
        return fields.stream().filter(f -> f.type().isAsked()).toList();
    }
}
