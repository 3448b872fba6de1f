package org.teamaround.command.sample;

import java.util.Map;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.command.rehearsal.Vocabulary;
import org.teamaround.command.scenario.Entry;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;

/** Does things on the stage in the rehearsals' words; a refusal is a mistake of the sample. */
final class Acts {
    private final Stage stage;
    private final Vocabulary vocabulary;

    Acts(Stage stage, Vocabulary vocabulary) {
        this.stage = stage;
        this.vocabulary = vocabulary;
    }

    /** @param words texts, lists and maps of them, as a scenario file would hold */
    void act(String name, Map<String, ?> words) {
        act(name, Entry.of("sample", words));
    }

    void act(String name, Entry words) {
        Outcome<?> outcome = vocabulary.perform(name, stage, words);
        if (!outcome.isDone()) throw new Fault("refused: " + outcome.problems().getFirst().key(), "sample." + name);
    }
}
