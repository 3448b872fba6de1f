package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class WrappedWordsTest {
    private static final String ARABIC = "محمد عبد الرحمن الهاشمي بن يوسف الصالح";
    private static final String MIXED = "Mohammed " + ARABIC + " lives in Ashford with his aunt שלום עולם since 12 March";
    private static final String LATER = "His aunt, who lives in Ashford, is known there as " + ARABIC;
    private static final List<String> PARTS = List.of("محمد", "عبد", "الرحمن", "بن", "שלום", "עולם", "،", "123", "١٢٣", "(", ")", ".", "Mohammed", "lives", "in", "12", "aunt,", "-");

    @Test
    void factsButtonsAndTextAreasAreLaidOutHoweverNarrow() {
        for (String words : List.of(ARABIC, MIXED, LATER, "Name\n" + ARABIC)) for (int width : List.of(40, 90, 160, 260, 400)) layOut(words, width);
    }

    private static void layOut(String words, int width) {
        GrowingArea area = Window.onWindow(GrowingArea::new);
        VBox column = Window.onWindow(() -> new VBox(new Facts().line(words, words), WrappedWords.of(new Label(words)), area));
        column.setMaxWidth(width);
        try (Window window = Window.showing(() -> new StackPane(column))) {
            Window.doOnWindow(() -> {
                window.scene().getRoot().layout();
                area.appendText(words);
                window.scene().getRoot().layout();
                area.setText("");
                window.scene().getRoot().layout();
                area.insertText(0, words);
                area.positionCaret(words.length() / 2);
                window.scene().getRoot().layout();
                assertThat(column.getHeight()).isPositive();
            });
        }
    }

    @Test
    void whatMayBreakBreaksAtEveryWidth() {
        Random chance = new Random(4);
        List<String> sentences = IntStream.range(0, 600).mapToObj(i -> sentence(chance)).toList();
        assertThat(sentences).anyMatch(words -> WrappedWords.mayBreak(words) && words.contains("عبد"));
        Window.doOnWindow(() -> sentences.stream().filter(WrappedWords::mayBreak).forEach(words -> IntStream.of(1, 20, 50, 90, 160, 260).forEach(width -> broken(words, width))));
    }

    private static String sentence(Random chance) {
        return String.join(" ", chance.ints(1 + chance.nextInt(14), 0, PARTS.size()).mapToObj(PARTS::get).toList());
    }

    private static double broken(String words, int width) {
        Text text = new Text(words);
        text.setWrappingWidth(width);
        return text.getLayoutBounds().getHeight();
    }

    @Test
    void theToolkitStillFailsOnTheRest() {
        assertThat(WrappedWords.mayBreak(ARABIC)).isFalse();
        assertThatThrownBy(() -> Window.onWindow(() -> broken(ARABIC, 90))).as("it does not: all words may break now").hasRootCauseInstanceOf(ArrayIndexOutOfBoundsException.class);
    }

    @Test
    void wordsFromTheLeftBreakAlsoWithANameFromTheRightInTheirMiddle() {
        Label label = Window.onWindow(() -> WrappedWords.of(new Label(LATER)));
        assertThat(label.isWrapText()).isTrue();
        Window.doOnWindow(() -> label.setText(ARABIC));
        assertThat(label.isWrapText()).isFalse();
        Window.doOnWindow(() -> label.setText("Mohammed"));
        assertThat(label.isWrapText()).isTrue();
    }

    /** Whoever asks the toolkit by itself would meet the failure again. */
    @Test
    void nobodyElseAsksForIt() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("app", "main"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(WrappedWordsTest::asks)).isEmpty();
        }
        assertThat(asksFor("label.setWrapText(true);")).isTrue();
    }

    private static boolean asks(Path file) {
        try {
            return asksFor(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean asksFor(String source) {
        return source.contains("setWrapText(");
    }
}
