package org.teamaround.assessment.view;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.teamaround.assessment.definition.AnswerRules;
import org.teamaround.assessment.definition.Cell;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.definition.FormField;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Text;
import org.teamaround.ui.WrappedWords;

/** What is to be put right in the whole CAF, each line leading to its section and field. */
final class ProblemLinks extends VBox {
    private final Text text;
    private final FormDefinition form;
    private final BiConsumer<Integer, Problem> lead;

    ProblemLinks(Text text, FormDefinition form, BiConsumer<Integer, Problem> lead) {
        this.text = text;
        this.form = form;
        this.lead = lead;
        getStyleClass().add("problem-summary");
        show(List.of());
    }

    void show(List<Problem> problems) {
        getChildren().clear();
        setVisible(!problems.isEmpty());
        setManaged(!problems.isEmpty());
        if (problems.isEmpty()) return;
        Label heading = new Label(text.of("ui.summary.heading", problems.size()));
        heading.getStyleClass().add("problem-heading");
        VBox lines = new VBox();
        problems.forEach(problem -> lines.getChildren().add(line(problem)));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("problem-list");
        getChildren().addAll(heading, scroll);
    }

    private Hyperlink line(Problem problem) {
        Optional<Integer> section = sectionOf(problem);
        Hyperlink link = new Hyperlink(text.of(problem));
        WrappedWords.of(link);
        link.setOnAction(event -> lead.accept(section.orElse(form.sections().size()), problem));
        link.setAccessibleText(link.getText());
        return link;
    }

    /** Absent for what belongs to the page that finishes. */
    private Optional<Integer> sectionOf(Problem problem) {
        Optional<FormField> field = form.field(problem.field()).or(() -> AnswerRules.fieldOf(form, problem.field()));
        for (int i = 0; i < form.sections().size(); i++) {
            if (field.filter(form.sections().get(i).fields()::contains).isPresent()) return Optional.of(i);
        }
        return Optional.empty();
    }

    /** As the fields of the screen are called: outcomes[0].who is outcomes.0.who, an element's first part stands for it. */
    static List<Problem> onScreen(List<Problem> problems) {
        return problems.stream().map(p -> new Problem(screenName(p.field()), p.key(), p.arguments())).toList();
    }

    private static String screenName(String code) {
        if (code.matches("[123]\\.\\d{1,2}")) return code + ".strengths";
        return Cell.of(code).map(c -> c.table() + '.' + c.row() + '.' + c.column()).orElse(code);
    }
}
