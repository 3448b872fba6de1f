package org.teamaround.print.shape;

import java.io.IOException;
import java.text.Normalizer;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Arabic is set with joined forms, which have codes of their own. This puts the plain letters back behind them, so that a name can be
 * found and copied as it was typed.
 */
final class ArabicLetters {
    private ArabicLetters() {}

    static void restore(COSDictionary font, int glyphs) throws IOException {
        COSStream old = font.getCOSStream(COSName.TO_UNICODE);
        if (old == null) return;
        CMap map = new CMapParser().parse(new RandomAccessReadBuffer(new PDStream(old).toByteArray()));
        SortedMap<Integer, String> letters = new TreeMap<>();
        for (int code = 1; code <= glyphs; code++) {
            String form = map.toUnicode(code, 2);
            if (form != null) letters.put(code, plain(form));
        }
        font.setItem(COSName.TO_UNICODE, CharacterMap.of(letters, 2));
    }

    /** A ligature keeps its own code: readers disagree about the order of two letters behind one drawing, but all know this one. */
    private static String plain(String form) {
        char first = form.charAt(0);
        boolean joined = first >= 0xFB50 && first <= 0xFDFF || first >= 0xFE70 && first <= 0xFEFC;
        String plain = joined ? Normalizer.normalize(form, Normalizer.Form.NFKC) : form;
        return plain.length() == 1 ? plain : form;
    }
}
