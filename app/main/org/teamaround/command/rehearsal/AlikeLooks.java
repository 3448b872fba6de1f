package org.teamaround.command.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.directory.Access;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.AgencyType;
import org.teamaround.directory.Alike;
import org.teamaround.directory.Contact;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.LocalServiceId;
import org.teamaround.directory.Places;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Sameness;

/** Looks at what shows beside the form while an entry of the directory is typed. */
final class AlikeLooks {
    private AlikeLooks() {}

    private record Shown(String name, Set<Sameness> why) {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("alike", AlikeLooks::alike);
    }

    private static Expectation.Finding alike(Stage stage, Entry entry) {
        Words words = entry.words();
        String kind = List.of("practitioner", "agency", "service").stream().filter(k -> words.maybe(k).isPresent()).findFirst().orElse("practitioner");
        String name = words.text(kind);
        List<Shown> found = found(stage, kind, name, words.textOr("phone", ""), words.textOr("email", ""));
        List<String> shows = words.texts("shows");
        List<String> because = words.texts("because");
        words.nothingElse();
        List<String> names = found.stream().map(Shown::name).toList();
        List<String> wanted = shows.equals(List.of("nobody")) ? List.of() : shows;
        List<String> why = found.stream().flatMap(s -> s.why().stream()).distinct().map(r -> stage.text().of(r.key())).toList();
        boolean held = sorted(wanted).equals(sorted(names)) && because.stream().allMatch(b -> why.stream().anyMatch(w -> Names.fold(w).contains(Names.fold(b))));
        return new Expectation.Finding(held, "typing " + name + " shows " + said(wanted), said(names) + (why.isEmpty() ? "" : " (" + String.join(", ", why) + ")"));
    }

    private static List<Shown> found(Stage stage, String kind, String name, String phone, String email) {
        Alike alike = stage.program().people().alike.directory;
        UUID id = UUID.randomUUID();
        return switch (kind) {
            case "agency" -> {
                Agency typed = new Agency(new AgencyId(id), name, AgencyType.OTHER, phone, email, "", true);
                yield alike.agencies(typed).stream().map(a -> new Shown(a.name(), alike.why(typed, a))).toList();
            }
            case "service" -> {
                LocalService typed = LocalService.named(new LocalServiceId(id), name).reached(new Access(phone, "", "", Places.NOT_KNOWN, ""));
                yield alike.services(typed).stream().map(s -> new Shown(s.name(), alike.why(typed, s))).toList();
            }
            default -> {
                Practitioner typed = Practitioner.named(new PractitionerId(id), name).reached(new Contact(phone, email, ""));
                yield alike.practitioners(typed).stream().map(p -> new Shown(p.name(), alike.why(typed, p))).toList();
            }
        };
    }

    private static List<String> sorted(List<String> names) {
        return new ArrayList<>(names).stream().map(Names::fold).sorted().toList();
    }

    private static String said(List<String> names) {
        return Stream.of(names).filter(n -> !n.isEmpty()).map(n -> String.join(", ", n)).collect(Collectors.joining()).transform(s -> s.isEmpty() ? "nobody" : s);
    }
}
