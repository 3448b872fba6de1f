package org.teamaround.assessment.definition;

import java.util.List;

/** A named list of choices in the order shown. Codes are kept in answers and never change; labels may. */
public record ValueList(String name, List<Choice> choices) {
    /** One choice: the code that is kept and the words that are shown. */
    public record Choice(String code, String label) {}

    public ValueList {
        choices = List.copyOf(choices);
    }

    public boolean has(String code) {
        return choices.stream().anyMatch(c -> c.code().equals(code));
    }

    /** The words of {@code code}; the code itself when a later edition dropped it. */
    public String label(String code) {
        return choices.stream().filter(c -> c.code().equals(code)).map(Choice::label).findFirst().orElse(code);
    }
}
