package org.teamaround.assessment.definition;

/** How far a section is: nothing answered, something, everything that is needed. */
public enum SectionProgress {
    NOT_STARTED, IN_PROGRESS, READY;

    public static SectionProgress of(FormSection section, Answers answers) {
        boolean touched = section.asked().stream().anyMatch(answers::isSettled);
        boolean complete = section.fields().stream().flatMap(f -> CompletionRules.missing(f, answers)).findAny().isEmpty();
        if (complete && (touched || section.asked().stream().noneMatch(f -> f.isNeeded(answers)))) return READY;
        return touched ? IN_PROGRESS : NOT_STARTED;
    }
}
