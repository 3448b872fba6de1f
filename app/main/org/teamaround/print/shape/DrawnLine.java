package org.teamaround.print.shape;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.Optional;
import org.teamaround.print.shape.Typeface.Cut;

/** A line of text as an outline in the bundled typefaces, for words inside pictures; the picture's alternative text says them again. */
public final class DrawnLine {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private final Typefaces typefaces = new Typefaces();

    /** What is drawn from its base line, and how far it goes. */
    public record Drawn(Shape outline, double width) {}

    /** Empty where there is nothing to draw, or the JDK finds no font set-up to work with. */
    public Optional<Drawn> of(String text, boolean bold, double size) {
        if (text.isBlank()) return Optional.empty();
        AttributedString line = new AttributedString(text);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int end = at + Character.charCount(text.codePointAt(at));
            Optional<Font> font = typefaces.drawing(text.codePointAt(at)).or(() -> Optional.of(Typeface.SANS))
                .flatMap(face -> typefaces.shaping(face, bold ? Cut.BOLD : Cut.REGULAR));
            if (font.isEmpty()) return Optional.empty();
            line.addAttribute(TextAttribute.FONT, font.get().deriveFont((float) size), at, end);
        }
        TextLayout layout = new TextLayout(line.getIterator(), EXACT);
        return Optional.of(new Drawn(layout.getOutline(null), layout.getAdvance()));
    }
}
