package org.teamaround.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Problem;

/** The mistakes found in one file of form definitions: each a sentence with file and line. */
final class FormMistakes {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    FormMistakes(String file) {
        this.file = file;
    }

    /** @param line counted from 1 */
    void add(int line, String key, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(file, line));
        all.addAll(List.of(arguments));
        problems.add(new Problem(file + ':' + line, "assessment.form-problem." + key, all));
    }

    List<Problem> problems() {
        return problems.stream().distinct().toList();
    }
}
