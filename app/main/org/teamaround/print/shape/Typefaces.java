package org.teamaround.print.shape;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.teamaround.kernel.Fault;
import org.teamaround.print.shape.Typeface.Cut;

/** The bundled font files, each read once and kept; no font of the machine is ever used. */
public final class Typefaces {
    private final Map<String, TrueTypeFont> read = new ConcurrentHashMap<>();
    private final Map<String, Optional<Font>> drawn = new ConcurrentHashMap<>();

    boolean draws(Typeface face, int character) {
        try {
            return file(face, Cut.REGULAR).getUnicodeCmapLookup().getGlyphId(character) != 0;
        } catch (IOException e) {
            throw new Fault("press.font", e);
        }
    }

    /** The first typeface that has a letter for this character; its script's own one before all others. */
    Optional<Typeface> drawing(int character) {
        Optional<Typeface> own = Typeface.of(Character.UnicodeScript.of(character)).filter(face -> draws(face, character));
        if (own.isPresent()) return own;
        for (Typeface face : Typeface.values()) if (draws(face, character)) return Optional.of(face);
        return Optional.empty();
    }

    TrueTypeFont file(Typeface face, Cut cut) {
        return read.computeIfAbsent(face.resource(cut), Typefaces::parse);
    }

    /** The same file for the JDK's text layout, 1000 units high; empty where the JDK finds no font set-up to work with. */
    Optional<Font> shaping(Typeface face, Cut cut) {
        return drawn.computeIfAbsent(face.resource(cut), Typefaces::font);
    }

    private static TrueTypeFont parse(String resource) {
        try (InputStream in = open(resource)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new Fault("press.font", e);
        }
    }

    private static Optional<Font> font(String resource) {
        try (InputStream in = open(resource)) {
            return Optional.of(Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f));
        } catch (IOException | FontFormatException | LinkageError | InternalError e) {
            return Optional.empty();
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Typefaces.class.getResourceAsStream(resource), resource);
    }
}
