package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Area;
import org.teamaround.directory.Need;
import org.teamaround.directory.Question;
import org.teamaround.ui.Background;
import org.teamaround.ui.Text;

/** Who may help with a need, at an age, in an area: asked again with each key. */
final class SearchModel {
    final StringProperty words = new SimpleStringProperty("");
    final ObjectProperty<Optional<Need>> need = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Integer>> years = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Area>> area = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<AnswerLine> answers = FXCollections.observableArrayList();
    /** Whether anything is asked; otherwise the lists show. */
    final BooleanProperty asking = new SimpleBooleanProperty();
    private final DirectoryActs acts;
    private final Background background;
    private final Text text;

    SearchModel(DirectoryActs acts, Background background, Text text) {
        this.acts = acts;
        this.background = background;
        this.text = text;
        words.subscribe(this::ask);
        need.subscribe(this::ask);
        years.subscribe(this::ask);
        area.subscribe(this::ask);
    }

    private Question question() {
        return new Question(words.get().strip(), need.get(), years.get(), area.get().map(Area::id));
    }

    void ask() {
        Question question = question();
        asking.set(!question.isOpen());
        if (question.isOpen()) answers.clear();
        else background.run(() -> read(question), found -> {
            if (question.equals(question())) answers.setAll(found);
        });
    }

    private List<AnswerLine> read(Question question) {
        Everything all = acts.shelf().read();
        AnswerWords said = new AnswerWords(text, all.words(acts.moment(), text), all.offers(text), all::agency);
        return acts.shelf().answers(question).stream().map(said::line).toList();
    }
}
