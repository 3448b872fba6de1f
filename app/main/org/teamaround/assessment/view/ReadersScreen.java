package org.teamaround.assessment.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.teamaround.consent.Preview;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.view.PreviewBox;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Tone;

/** For whom a CAF is printed: the choices are those the family agreed to. */
final class ReadersScreen extends Screen {
    private final String title;
    private final Node body;

    ReadersScreen(Desk desk, List<Recipient> readers, ReadersModel model, Function<Recipient, Outcome<Preview>> asks, Function<PersonId, String> name,
            Consumer<Recipient> print) {
        title = desk.text().of("assessment.print.title");
        Form form = new Form(desk, "assessment.print").passing();
        form.choice("reader", model.reader, readers, Recipient::name).wide();
        form.follows(model.problems);
        Action act = Action.of("assessment.act.print-for", () -> model.reader.get().ifPresent(print)).icon("bi-printer");
        FormBody questions = FormBody.dialog(desk, form, act, "assessment.act.leave").saying(Optional.of(desk.text().of("assessment.print.explanation")));
        PreviewBox preview = new PreviewBox(desk.text(), desk.background());
        model.reader.subscribe(chosen -> preview.ask(() -> chosen.map(asks), name));
        questions.below(preview);
        if (readers.isEmpty()) questions.getChildren().setAll(new Banner(desk.text().of("assessment.print.nobody"), Tone.CARE));
        body = questions;
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}
