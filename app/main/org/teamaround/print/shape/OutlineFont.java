package org.teamaround.print.shape;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** A Type 3 font whose every character is one drawn word; its character map holds the word's real letters. */
final class OutlineFont extends PDType3Font {
    private final char first;
    private final int count;

    OutlineFont(COSDictionary dictionary, char first, int count) throws IOException {
        super(dictionary);
        this.first = first;
        this.count = count;
    }

    @Override
    protected byte[] encode(int unicode) {
        int code = unicode - first + 1;
        if (code < 1 || code > count) throw new IllegalArgumentException("no such outline");
        return new byte[] {(byte) code};
    }
}
