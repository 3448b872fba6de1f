package org.teamaround.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.assessment.definition.Answers;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.definition.FormDefinitions;
import org.teamaround.assessment.definition.FormField;
import org.teamaround.assessment.definition.FormFiles;

/** What of a CAF is typed and what of it is still to be kept, without a window. */
class AnswersModelTest {
    private final FormDefinition form = FormDefinitions.read(new FormFiles()).orFault().newest("streamlined").orElseThrow();
    private final FormField outcomes = form.field("outcomes").orElseThrow();
    private final AnswersModel model = new AnswersModel(form, new Answers(Map.of("led-to", "Attendance.", "worry-home.without", "not-known",
        "outcomes[0].outcome", "Back in school", "outcomes[2].who", "Máire")));

    @Test
    void nothingTypedIsNothingToKeep() {
        assertThat(model.changes()).isEmpty();
    }

    @Test
    void onlyWhatChangedIsKept() {
        model.typed().text("led-to").set("Attendance fell.");
        model.typed().date("review-date").setValue(Optional.of(LocalDate.of(2026, 7, 2)));
        model.typed().ticks("needs").add("housing");
        assertThat(model.changes()).containsOnly(Map.entry("led-to", "Attendance fell."), Map.entry("review-date", "2026-07-02"),
            Map.entry("needs", "housing"));
        model.typed().text("led-to").set("");
        assertThat(model.changes()).containsEntry("led-to", "");
    }

    @Test
    void anAnswerTakesTheReasonForNoneAway() {
        model.typed().text("worry-home").set("Post does not arrive.");
        assertThat(model.changes()).containsOnly(Map.entry("worry-home", "Post does not arrive."), Map.entry("worry-home.without", ""));
    }

    @Test
    void rowsCloseUpWhenOneGoes() {
        assertThat(model.rows(outcomes)).hasSize(2);
        model.rows(outcomes).removeFirst();
        assertThat(model.now().byCode()).containsEntry("outcomes[0].who", "Máire").doesNotContainKey("outcomes[2].who");
        assertThat(model.changes()).containsEntry("outcomes[0].outcome", "").containsEntry("outcomes[2].who", "");
    }

    @Test
    void whatIsTypedWhileKeepingIsStillToBeKept() {
        model.typed().text("led-to").set("Attendance fell.");
        Map<String, String> sent = model.changes();
        model.typed().text("led-to").set("Attendance fell to 41%.");
        model.stored(sent);
        assertThat(model.changes()).containsOnly(Map.entry("led-to", "Attendance fell to 41%."));
    }
}
