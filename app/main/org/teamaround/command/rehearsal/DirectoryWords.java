package org.teamaround.command.rehearsal;

import java.util.List;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.directory.AgeBand;
import org.teamaround.directory.Area;
import org.teamaround.directory.AreaId;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.Need;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Question;
import org.teamaround.directory.Specialism;
import org.teamaround.directory.Team;

/** Finds what a scenario names in the directory, and reads ages, specialisms and questions. */
final class DirectoryWords {
    private final Stage stage;

    DirectoryWords(Stage stage) {
        this.stage = stage;
    }

    Area area(Entry entry) {
        return stage.program().directory().areas.named(entry.text()).orElseThrow(() -> entry.absent("no area is called \"" + entry.text() + "\"; enter it first."));
    }

    Team team(Entry entry) {
        return stage.program().directory().teams.named(entry.text()).orElseThrow(() -> entry.absent("no team is called \"" + entry.text() + "\"; enter it first."));
    }

    LocalService service(Entry entry) {
        return stage.program().people().services.named(entry.text()).orElseThrow(() -> entry.absent("no local service is called \"" + entry.text() + "\"; enter it first."));
    }

    Practitioner practitioner(Entry entry) {
        return new Cast(stage).knownPractitioner(entry.text()).orElseThrow(() -> entry.absent("no practitioner is called \"" + entry.text() + "\"; enter them first."));
    }

    Optional<PractitionerId> somebody(Words words, String key) {
        return words.maybe(key).map(e -> new Cast(stage).practitioner(e.text()).id());
    }

    List<AreaId> areas(List<Entry> entries) {
        return entries.stream().map(e -> area(e).id()).toList();
    }

    /** "3-7", "3 to 7", or one age; anything else is a mistake of the scenario. */
    static AgeBand ages(Entry entry) {
        String[] parts = entry.text().strip().split("\\s*(-|–|to)\\s*");
        try {
            int from = Integer.parseInt(parts[0]);
            return new AgeBand(from, parts.length > 1 ? Integer.parseInt(parts[1]) : from);
        } catch (NumberFormatException e) {
            throw entry.error("write ages in whole years, such as 3-7.");
        }
    }

    /** A need alone, or the keys need, detail, ages, area. */
    Specialism specialism(Entry entry) {
        if (entry.isText()) return Specialism.in(entry.oneOf(Need.class));
        Words words = entry.words();
        Specialism read = new Specialism(words.need("need").oneOf(Need.class), words.textOr("detail", ""), words.maybe("ages").map(DirectoryWords::ages),
            words.maybe("area").map(e -> area(e).id()));
        words.nothingElse();
        return read;
    }

    Question question(Words words) {
        return new Question(words.textOr("words", ""), words.maybe("need").map(e -> e.oneOf(Need.class)), words.maybe("age").map(Entry::number),
            words.maybe("area").map(e -> area(e).id()));
    }
}
