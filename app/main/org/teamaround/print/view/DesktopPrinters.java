package org.teamaround.print.view;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.teamaround.kernel.Fault;

/** The printers the operating system knows. The queue shows only the program's name: others may read it. */
public final class DesktopPrinters implements Printers {
    @Override
    public List<String> names() {
        return services().map(PrintService::getName).toList();
    }

    @Override
    public Optional<String> usual() {
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).map(PrintService::getName);
    }

    @Override
    public void print(byte[] pdf, String printer, int copies) {
        PrintService service = services().filter(found -> found.getName().equals(printer)).findFirst()
                .orElseThrow(() -> new Fault("gone", "press.printer"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName("Teamaround");
            job.setPrintService(service);
            job.setPageable(new PDFPageable(document));
            job.setCopies(copies);
            job.print();
        } catch (IOException | PrinterException e) {
            throw new Fault("press.printer", e);
        }
    }

    private static Stream<PrintService> services() {
        return Stream.of(PrintServiceLookup.lookupPrintServices(null, null));
    }
}
