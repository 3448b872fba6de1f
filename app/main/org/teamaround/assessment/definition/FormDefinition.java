package org.teamaround.assessment.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form as data. Words in braces, such as {@code {assessment}}, are labels of the settings, filled where the form is shown.
 * @param name    such as {@code caf-streamlined}
 * @param edition goes up with every change of the form that changes what answers mean
 * @param kind    {@code full} or {@code streamlined}
 */
public record FormDefinition(String name, int edition, String kind, String title, List<FormSection> sections) {
    public FormDefinition {
        sections = List.copyOf(sections);
    }

    /** Name and edition, as kept with the answers: {@code caf-streamlined/1}. */
    public String reference() {
        return name + '/' + edition;
    }

    public Stream<FormField> fields() {
        return sections.stream().flatMap(s -> s.fields().stream());
    }

    public Stream<FormField> fields(FormStage stage) {
        return sections.stream().filter(s -> s.stage() == stage).flatMap(s -> s.fields().stream());
    }

    public Optional<FormField> field(String code) {
        return fields().filter(f -> f.code().equals(code)).findFirst();
    }
}
