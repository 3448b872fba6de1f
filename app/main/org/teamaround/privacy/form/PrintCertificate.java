package org.teamaround.privacy.form;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.print.Fact;
import org.teamaround.print.Paper;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.privacy.AccessRequest.By;
import org.teamaround.privacy.Disposal;
import org.teamaround.privacy.Disposals;

/** The certificate of a purge: ids and no names, who reviewed and who agreed, when, how much, and what is said of backups. */
@Needs(Right.CORRECT)
public final class PrintCertificate {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private final Disposals disposals;
    private final Printer printer;
    private final Words words;

    public PrintCertificate(Disposals disposals, Printer printer, Words words) {
        this.disposals = disposals;
        this.printer = printer;
        this.words = words;
    }

    public Outcome<byte[]> print(UUID id, Actor actor) {
        if (!actor.may(Right.CORRECT)) return Outcome.refused(actor.lacks(Right.CORRECT));
        Optional<Disposal> done = disposals.find(id).filter(d -> d.done().isPresent());
        return done.map(disposal -> Outcome.done(printer.pdf(paper(disposal)))).orElseGet(() -> Outcome.refused(Problem.of("privacy.problem.not-done")));
    }

    private Paper paper(Disposal disposal) {
        Disposal.Done done = disposal.done().orElseThrow();
        List<Fact> facts = List.of(fact("number", disposal.id().toString()), fact("done-at", TIME.format(done.at())), fact("reviewed", disposal.reviewed().name()),
            fact("agreed", disposal.agreed().map(By::name).orElse("")), fact("rows", Integer.toString(done.rows())), fact("files", Integer.toString(done.files())));
        List<String> heads = List.of(words.of("privacy.certificate.kind"), words.of("privacy.certificate.record"), words.of("privacy.certificate.until"), words.of("privacy.certificate.rule"));
        List<List<String>> rows = disposal.lines().stream().map(line -> List.of(words.of(Word.of("privacy.kind", line.kind()).key()), line.record().toString(), DAY.format(line.until()),
            words.of(line.rule()))).toList();
        return new Paper("purge-certificate", words.of("privacy.certificate.title"), "", words.of("privacy.paper.made", DAY.format(done.at())), Locale.UK,
            Map.of("facts", facts, "heads", heads, "rows", rows, "backups", words.of("privacy.certificate.backups", DAY.format(done.at()))), Clearance.NO_PERSON, false);
    }

    private Fact fact(String label, String value) {
        return new Fact(words.of("privacy.certificate." + label), value);
    }
}
