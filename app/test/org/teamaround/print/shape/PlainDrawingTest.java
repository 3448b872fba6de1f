package org.teamaround.print.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.teamaround.print.shape.Typeface.Cut;

/** Letter by letter, where the JDK cannot shape. */
class PlainDrawingTest {
    private final TrueTypeFont sans = new Typefaces().file(Typeface.SANS, Cut.REGULAR);

    @Test
    void accentsStandAboveAndBelowTheirLetterAndTakeNoRoom() throws IOException {
        Rectangle2D bare = PlainDrawing.of("o", sans).bounds();
        Rectangle2D dotted = PlainDrawing.of("o\u0323\u0300", sans).bounds();
        assertThat(dotted.getMaxY()).isGreaterThan(bare.getMaxY() + 100);
        assertThat(dotted.getMinY()).isLessThan(bare.getMinY() - 60);
        assertThat(PlainDrawing.of("o\u0323\u0300", sans).width()).isEqualTo(PlainDrawing.of("o", sans).width());
    }

    @Test
    void aSecondAccentClearsTheFirst() throws IOException {
        assertThat(PlainDrawing.of("o\u0300\u0301", sans).bounds().getMaxY()).isGreaterThan(PlainDrawing.of("o\u0300", sans).bounds().getMaxY() + 100);
    }

    @Test
    void itsProcedureIsDrawnAsOneFilledPath() throws IOException {
        assertThat(PlainDrawing.of("o\u0323", sans).procedure()).contains(" d1\n", " m\n").endsWith("f\n");
    }
}
