package org.teamaround.consent.view;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.teamaround.consent.Item;
import org.teamaround.consent.Preview;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Background;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Text;
import org.teamaround.ui.Theme;
import org.teamaround.ui.Tone;

/** What would go to somebody, what is left out and why, what is asked first and what is refused; stands beside every choice of a reader. */
public final class PreviewBox extends VBox {
    private final Text text;
    private final Background background;
    private int asked;

    public PreviewBox(Text text, Background background) {
        super(Theme.BASE_SIZE / 2);
        this.text = text;
        this.background = background;
    }

    /**
     * Asks the gate behind the window and shows its answer, unless something else was asked meanwhile.
     * @param name of a child, as shown
     */
    public void ask(Supplier<Optional<Outcome<Preview>>> question, Function<PersonId, String> name) {
        int mine = ++asked;
        background.run(question::get, answer -> {
            if (mine == asked) getChildren().clear();
            if (mine == asked) answer.flatMap(Outcome::result).ifPresent(preview -> show(preview, name));
        });
    }

    private void show(Preview preview, Function<PersonId, String> name) {
        preview.stopped().ifPresent(this::refused);
        preview.refusals().forEach(this::refused);
        preview.asks().forEach(p -> getChildren().add(new Banner(text.of(p), Tone.CARE)));
        preview.lines().stream().filter(line -> line.refusal().isEmpty()).forEach(line -> line(preview, line, name.apply(line.child())));
        if (preview.couldBeDecided() && !preview.goes()) getChildren().add(new Label(text.of("consent.preview.could-decide")));
    }

    private void refused(Problem problem) {
        getChildren().add(new Banner(text.of(problem), Tone.GRAVE));
    }

    private void line(Preview preview, Preview.Line line, String child) {
        Facts facts = new Facts().line(text.of("consent.preview.child"), child).line(text.of("consent.preview.goes"), words(line.goes()))
            .line(text.of("consent.preview.ground"), text.of(line.basis()));
        line.cuts().forEach((item, why) -> facts.line(text.of("consent.preview.cut"), text.of("consent.preview.because", word(item), text.of(why))));
        getChildren().add(facts);
    }

    private String words(Set<Item> items) {
        return items.stream().sorted().map(this::word).collect(Collectors.joining("; "));
    }

    private String word(Item item) {
        return item == Item.ADDRESS ? text.of("consent.preview.address") : text.of(Word.of("consent.item", item));
    }
}
