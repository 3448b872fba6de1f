package org.teamaround.person.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.teamaround.kernel.Right;
import org.teamaround.person.Answer;
import org.teamaround.person.Person;
import org.teamaround.person.PersonNames;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.ResponsibilityBasis;
import org.teamaround.ui.Action;
import org.teamaround.ui.Among;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** Adds somebody to a child's family, or says otherwise what they are to the child. */
public final class RelativeScreen extends Screen {
    private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.NO, Answer.NOT_KNOWN);
    private final Desk desk;
    private final RelativeModel model;
    private final FormBody body;

    /** @param people whom to choose from */
    public RelativeScreen(Desk desk, RelativeModel model, Among<Person> people, PersonNames names) {
        this.desk = desk;
        this.model = model;
        PersonWords words = new PersonWords(desk.text());
        Form form = new Form(desk, "person.relative");
        form.choice("known", model.known, people, person -> said(person, names, words)).optional().wide();
        layFresh(form);
        form.choice("kind", model.kind, List.of(RelationshipKind.values()), words::relationship);
        form.options("parentalResponsibility", model.responsibility, ANSWERS, words::answer);
        form.choice("by", model.by, List.of(ResponsibilityBasis.values()), desk.text().words("family.basis")).optional()
            .shownWhen(Bindings.createBooleanBinding(() -> model.responsibility.get().filter(a -> a == Answer.YES).isPresent(), model.responsibility));
        if (!model.parents().isEmpty()) form.choice("through", model.through, model.parents(), names::display).optional();
        form.options("livesWithChild", model.livesWith, ANSWERS, words::answer);
        form.tick("mustNot", model.mustNot).wide();
        form.longText("mustNotReceive", model.why).shownWhen(model.mustNot);
        form.follows(model.problems);
        Action save = Action.of("person.relative.save", model::save).icon("bi-check2").needs(Right.ENTER);
        body = FormBody.page(desk, form, save, "person.form.leave");
    }

    private void layFresh(Form form) {
        BooleanBinding isNew = Bindings.createBooleanBinding(() -> model.known.get().isEmpty(), model.known);
        form.text("given", model.fresh.given).shownWhen(isNew);
        form.text("family", model.fresh.family).shownWhen(isNew);
        form.birth("birth", model.fresh.birth).wide().shownWhen(isNew);
        form.node(new LikelyPanel(desk, model.likely(desk.text()), Action.of("likely.use", () -> {}).needs(Right.ENTER),
            line -> model.known.set(Optional.of(line.person()))));
        form.text("mobile", model.fresh.mobile).optional().shownWhen(isNew);
        form.text("phone", model.fresh.phone).optional().shownWhen(isNew);
        form.text("safeNote", model.fresh.safeNote).optional().wide().shownWhen(isNew);
    }

    /** Two of the same name are told apart by reference or birth. */
    private static String said(Person person, PersonNames names, PersonWords words) {
        String apart = person.reference().isEmpty() ? words.birth(person.birth()) : person.reference();
        return names.display(person) + " (" + apart + ")";
    }

    @Override public String title() {
        return desk.text().of("person.relative.title");
    }

    @Override public Node content() {
        return body;
    }
}
