package org.teamaround.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF, inside this process, whether a PDF keeps PDF/UA-1 and PDF/A-2a. */
public final class VeraPdf {
    private VeraPdf() {}

    /** Fails with the broken rules, how often each is broken and where first. */
    public static void assertAccessible(byte[] pdf) {
        List<String> broken = Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).flatMap(flavour -> broken(pdf, flavour)).toList();
        if (!broken.isEmpty()) throw new AssertionError("veraPDF refuses the document:\n" + String.join("\n", broken));
    }

    private static Stream<String> broken(byte[] pdf, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.getTotalAssertions() < 100) return Stream.of(flavour + ": only " + result.getTotalAssertions() + " assertions made");
            return result.isCompliant() ? Stream.empty() : summary(flavour, result);
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read the document as " + flavour, e);
        }
    }

    private static Stream<String> summary(PDFAFlavour flavour, ValidationResult result) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        TreeMap<String, TestAssertion> first = new TreeMap<>();
        for (TestAssertion failed : result.getTestAssertions()) {
            String rule = failed.getRuleId().getClause() + "-" + failed.getRuleId().getTestNumber();
            counts.merge(rule, 1, Integer::sum);
            first.putIfAbsent(rule, failed);
        }
        return counts.entrySet().stream().map(entry -> flavour + " " + entry.getKey() + " x" + entry.getValue() + ": "
                + first.get(entry.getKey()).getMessage() + " at " + first.get(entry.getKey()).getLocation().getContext());
    }
}
