package org.teamaround.assessment.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.teamaround.assessment.form.Block;
import org.teamaround.print.Fact;
import org.teamaround.print.Tick;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Tone;
import org.teamaround.ui.WrappedWords;

/** A piece of the printed form on the screen, to be read. */
final class BlockView {
    private static final String NOTHING = "–";

    private BlockView() {}

    static Node of(Block block) {
        return switch (block.kind()) {
            case "statement" -> new Banner(block.label() + ". " + block.text(), Tone.QUIET);
            case "facts", "signature" -> facts(block);
            case "ticks" -> told(block.label(), ticked(block), block.none());
            case "table" -> table(block);
            case "element" -> element(block);
            default -> told(block.label(), block.text(), block.none());
        };
    }

    private static Node facts(Block block) {
        Facts facts = new Facts();
        for (Fact fact : block.facts()) facts.line(fact.label(), fact.value().isBlank() ? NOTHING : fact.value());
        return headed(block.label(), facts);
    }

    private static Node told(String label, String words, String none) {
        return new Facts().line(label, words.isEmpty() ? none : words);
    }

    private static String ticked(Block block) {
        return String.join("\n", block.ticks().stream().filter(Tick::ticked).map(Tick::label).toList());
    }

    private static Node table(Block block) {
        if (block.rows().isEmpty()) return told(block.label(), "", block.none());
        Facts facts = new Facts();
        for (int row = 0; row < block.rows().size(); row++) {
            for (int column = 0; column < block.heads().size(); column++) {
                String cell = block.rows().get(row).get(column);
                if (!cell.isBlank()) facts.line((row + 1) + ". " + block.heads().get(column), cell);
            }
        }
        return headed(block.label(), facts);
    }

    private static Node element(Block block) {
        if (block.rows().isEmpty()) return told(block.label(), "", block.none());
        Facts facts = new Facts();
        for (int i = 0; i < block.heads().size(); i++) facts.line(block.heads().get(i), block.rows().getFirst().get(i));
        return headed(block.label(), facts);
    }

    private static Node headed(String heading, Node content) {
        Label label = new Label(heading);
        label.getStyleClass().add("form-section");
        WrappedWords.of(label);
        return new VBox(label, content);
    }
}
