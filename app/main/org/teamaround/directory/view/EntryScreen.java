package org.teamaround.directory.view;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** A page that is one form with one act: an area, a team, an absence, a move. */
final class EntryScreen extends Screen {
    private final Desk desk;
    private final String title;
    private final Node body;

    /** @param keys of the form; its title is {@code keys.title} */
    EntryScreen(Desk desk, String keys, Right right, Consumer<Form> lay, FormAct<?> act) {
        this(desk, keys, keys + ".title", right, lay, act);
    }

    EntryScreen(Desk desk, String keys, String title, Right right, Consumer<Form> lay, FormAct<?> act) {
        this.desk = desk;
        this.title = title;
        Form form = new Form(desk, keys);
        lay.accept(form);
        form.follows(act.problems);
        body = FormBody.page(desk, form, Action.of("directory.save", act::run).icon("bi-check2").needs(right), "directory.leave");
    }

    @Override public String title() {
        return desk.text().of(title);
    }

    @Override public Node content() {
        return body;
    }
}
