package org.teamaround.print.shape;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.teamaround.print.shape.Outlines.Word;
import org.teamaround.print.shape.Typeface.Cut;

/** Makes the Type 3 fonts of one document: one for each sheet of outlines, regular and bold. */
final class OutlineFonts {
    private final Typefaces typefaces;

    OutlineFonts(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    OutlineFont make(List<Word> words, char first, Cut cut, String name) throws IOException {
        COSDictionary drawings = new COSDictionary();
        COSArray names = new COSArray(List.of(COSInteger.ONE));
        COSArray widths = new COSArray();
        Rectangle2D all = new Rectangle2D.Double(0, -300, 1000, 1300);
        for (int i = 0; i < words.size(); i++) {
            OutlineDrawing drawing = draw(words.get(i), cut);
            COSName glyph = COSName.getPDFName("w" + (i + 1));
            drawings.setItem(glyph, CharacterMap.stream(drawing.procedure()));
            names.add(glyph);
            widths.add(COSInteger.get(drawing.width()));
            if (!drawing.bounds().isEmpty()) all.add(drawing.bounds());
        }
        COSDictionary font = font(name, all);
        font.setItem(COSName.CHAR_PROCS, drawings);
        font.setItem(COSName.ENCODING, encoding(names));
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, words.size());
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.TO_UNICODE, letters(words));
        return new OutlineFont(font, first, words.size());
    }

    private OutlineDrawing draw(Word word, Cut cut) throws IOException {
        int first = word.letters().codePointAt(0);
        if (Signs.has(first)) return new OutlineDrawing(Signs.draw(first), Signs.WIDTH);
        Optional<Font> shaping = typefaces.shaping(word.face(), cut);
        if (shaping.isPresent()) return OutlineDrawing.shaped(word.letters(), shaping.get());
        return PlainDrawing.of(word.letters(), typefaces.file(word.face(), cut));
    }

    private static COSDictionary font(String name, Rectangle2D box) {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 1069);
        descriptor.setInt(COSName.DESCENT, -293);
        descriptor.setInt(COSName.CAP_HEIGHT, 714);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_BBOX, box(box));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setName(COSName.NAME, name);
        font.setItem(COSName.FONT_BBOX, box(box));
        font.setItem(COSName.FONT_MATRIX, numbers(0.001, 0, 0, 0.001, 0, 0));
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.FONT_DESC, descriptor);
        return font;
    }

    private static COSArray box(Rectangle2D box) {
        return numbers(Math.rint(box.getMinX()), Math.rint(box.getMinY()), Math.rint(box.getMaxX()), Math.rint(box.getMaxY()));
    }

    private static COSArray numbers(double... numbers) {
        COSArray array = new COSArray();
        for (double number : numbers) array.add(new COSFloat((float) number));
        return array;
    }

    private static COSDictionary encoding(COSArray names) {
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, names);
        return encoding;
    }

    private static COSStream letters(List<Word> words) throws IOException {
        SortedMap<Integer, String> letters = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) letters.put(i + 1, words.get(i).letters());
        return CharacterMap.of(letters, 1);
    }
}
