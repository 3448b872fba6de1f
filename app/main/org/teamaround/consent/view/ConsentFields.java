package org.teamaround.consent.view;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import org.teamaround.consent.ConsentForm;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.Explained;
import org.teamaround.consent.LawfulBasis;
import org.teamaround.consent.Purpose;
import org.teamaround.ui.Form;
import org.teamaround.ui.Text;

/** Lays the fields of a consent in a form; its text keys end in the names of the fields, those that problems carry. */
public final class ConsentFields {
    /** Where the words of its labels stand. */
    public static final String KEYS = "consent.field";
    private static final List<ConsentState> ANSWERS = List.of(ConsentState.GIVEN_FULL, ConsentState.GIVEN_LIMITED, ConsentState.REFUSED,
        ConsentState.REQUESTED);
    private final Text text;

    public ConsentFields(Text text) {
        this.text = text;
    }

    /** In a form of its own or, worded under {@link #KEYS}, as part of another; {@code asked}: only while the family was asked. */
    public void lay(Form form, ConsentFieldsModel model, ObservableBooleanValue asked) {
        form.choice("agreed.answer", model.answer, ANSWERS, text.words("consent.state")).shownWhen(asked);
        var answered = model.isAnswered();
        form.date("agreed.on", model.on).shownWhen(answered);
        form.choice("agreed.giver", model.givenBy, List.of(ConsentGiver.values()), text.words("consent.giver")).shownWhen(answered);
        form.text("agreed.taken-by", model.takenBy).shownWhen(answered);
        form.choice("agreed.form", model.form, List.of(ConsentForm.values()), text.words("consent.form")).shownWhen(answered);
        form.text("agreed.witness", model.witness).shownWhen(model.isVerbal());
        layScope(form, model);
        layCompetence(form, model);
    }

    private void layScope(Form form, ConsentFieldsModel model) {
        var given = model.isGiven();
        form.tick("agreed.storage", model.coversStorage).shownWhen(given);
        form.tick("agreed.scope", model.coversSharing).shownWhen(given);
        form.ticks("agreed.purposes", model.purposes, List.of(Purpose.values()), text.words("consent.purpose")).wide().shownWhen(given);
        form.longText("shared", model.sharedWith).optional().shownWhen(given);
        form.longText("sensitive", model.sensitiveTo).optional().shownWhen(given);
        form.longText("excluded", model.excluded).optional().shownWhen(given);
        form.date("agreed.expires", model.expires).optional().shownWhen(given);
        form.date("agreed.review", model.review).optional().shownWhen(given);
        form.tick("agreed.interpreter", model.interpreterUsed).shownWhen(given);
        form.text("agreed.interpreter-name", model.interpreter).optional().shownWhen(model.interpreterUsed.and(given));
        form.ticks("agreed.explained", model.explained, List.of(Explained.values()), text.words("consent.explained")).wide().shownWhen(given);
        form.choice("agreed.basis", model.general, List.of(LawfulBasis.General.values()), text.words("consent.basis-general")).shownWhen(given);
        form.choice("agreed.special", model.special, List.of(LawfulBasis.Special.values()), text.words("consent.basis-special")).shownWhen(given);
    }

    private void layCompetence(Form form, ConsentFieldsModel model) {
        var own = model.isOwnAnswer();
        form.tick("agreed.competence", model.competence.considered).shownWhen(own);
        var asked = model.competence.considered.and(own);
        form.tick("agreed.matter", model.competence.matter).shownWhen(asked);
        form.tick("agreed.information", model.competence.information).shownWhen(asked);
        form.tick("agreed.alternatives", model.competence.alternatives).shownWhen(asked);
        form.tick("agreed.consequences", model.competence.consequences).shownWhen(asked);
        form.tick("agreed.not-pressured", model.competence.notPressured).shownWhen(asked);
    }
}
