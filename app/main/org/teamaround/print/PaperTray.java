package org.teamaround.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.teamaround.kernel.Fault;

/** Sends a finished PDF to a printer, chosen in the system's own dialog; those bytes and no others. */
public final class PaperTray {
    /** False when the user thought better of it. The spool entry is named neutrally: others may read the queue. */
    public boolean print(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName("Teamaround");
            job.setPageable(new PDFPageable(document));
            if (!job.printDialog()) return false;
            job.print();
            return true;
        } catch (IOException | PrinterException e) {
            throw new Fault("print.tray", e);
        }
    }
}
