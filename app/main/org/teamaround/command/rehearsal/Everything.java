package org.teamaround.command.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.database.JooqActivities;
import org.teamaround.document.Document;
import org.teamaround.journal.Activity;
import org.teamaround.journal.ActivityQuery;
import org.teamaround.person.Person;
import org.teamaround.person.view.PersonLines;
import org.teamaround.print.PdfText;
import org.teamaround.shell.Assembly;

/** Every text that whoever is signed in can come by without asking to see what is restricted: people, papers and their titles, the journal. */
final class Everything {
    private static final int MOST = 100_000;
    private final Stage stage;

    Everything(Stage stage) {
        this.stage = stage;
    }

    List<String> said() {
        List<String> said = inVault();
        stage.allPrinted().forEach((kind, pdf) -> said.add(kind + ' ' + new PdfText().of(pdf)));
        return said;
    }

    /** Without what was printed before and lies on somebody's desk. */
    List<String> inVault() {
        Assembly program = stage.program();
        List<String> said = new ArrayList<>();
        for (Person person : program.people().persons.all()) {
            said.add(person.toString());
            RecordLooks.lines(stage, person).stream().map(PersonLines.Line::words).forEach(said::add);
            program.people().documents.about(person.id().value()).forEach(document -> said.addAll(paper(program, document)));
        }
        new JooqActivities(program.store().database()).find(ActivityQuery.newest(MOST)).forEach(activity -> journal(program, activity).forEach(said::add));
        return said;
    }

    private static List<String> paper(Assembly program, Document document) {
        return List.of(document.title(), document.kind(), new PdfText().of(program.people().documents.pdf(document)));
    }

    /** Bytes also as the text they would be. */
    private static Stream<String> journal(Assembly program, Activity activity) {
        return program.store().journal().entriesOf(activity.act()).stream()
            .flatMap(entry -> Stream.of(entry.before(), entry.after(), entry.act().reason())).flatMap(Optional::stream)
            .flatMap(value -> value.matches("([0-9a-f]{2})+") ? Stream.of(value, new String(HexFormat.of().parseHex(value), StandardCharsets.UTF_8)) : Stream.of(value));
    }
}
