package org.teamaround.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Every word anybody can get out of a PDF: its text, and each string of its structure, alternative text, ActualText, titles and metadata. */
public final class EveryWord {
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringJoiner words = new StringJoiner("\n");

    private EveryWord() {}

    public static String of(byte[] pdf) {
        EveryWord every = new EveryWord();
        every.words.add(new PdfText().of(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            every.read(document.getDocument().getTrailer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return every.words.toString().replaceAll("[\\s\\u00a0\\u00ad]+", " ");
    }

    private void read(COSBase at) throws IOException {
        if (at == null || !seen.add(at)) return;
        switch (at) {
            case COSObject object -> read(object.getObject());
            case COSString string -> words.add(string.getString());
            case COSArray array -> {
                for (COSBase one : array) read(one);
            }
            case COSDictionary dictionary -> read(dictionary);
            default -> { }
        }
    }

    private void read(COSDictionary dictionary) throws IOException {
        if (dictionary instanceof COSStream stream && COSName.getPDFName("Metadata").equals(stream.getCOSName(COSName.TYPE))) words.add(stream.toTextString());
        for (COSName name : dictionary.keySet()) read(dictionary.getItem(name));
    }
}
