package org.teamaround.find.store;

import static org.teamaround.database.schema.Tables.BINNED;
import static org.teamaround.database.schema.Tables.COMPARTMENT;
import static org.teamaround.database.schema.Tables.COMPARTMENT_KEY;
import static org.teamaround.database.schema.Tables.PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.teamaround.database.Database;
import org.teamaround.find.Sentences;
import org.teamaround.find.text.Blackout;
import org.teamaround.find.text.Passage;
import org.teamaround.find.text.Passages;
import org.teamaround.find.text.Withheld;
import org.teamaround.kernel.Written;

/**
 * What is written on children's pages. Of a child with something restricted only who may read that finds anything, and never the place
 * itself: its words are taken out, wherever somebody wrote them.
 */
public final class JooqPassages implements Passages {
    private final Database database;
    private final Sentences words;
    private final Withheld withheld;
    private final Owners owners;
    private final PeopleTouched people;
    private final List<TextKind> kinds = TextKinds.all();

    public JooqPassages(Database database, Sentences words, Withheld withheld) {
        this.database = database;
        this.words = words;
        this.withheld = withheld;
        owners = new Owners(database);
        people = new PeopleTouched(database);
    }

    @Override public void each(Consumer<Passage> into) {
        kinds.forEach(kind -> Lots.each(database, kind.table(), kind.id(), lot -> read(kind, lot).forEach(into)));
    }

    /** What changes about a person may change who can find the texts of theirs. */
    @Override public Set<UUID> touched(Written written) {
        Set<UUID> touched = new HashSet<>(owners.of(written, BINNED, BINNED.ID, List.of(BINNED.RECORD)));
        kinds.forEach(kind -> touched.addAll(kind.touched(owners, written)));
        Set<UUID> changed = people.by(written);
        changed.addAll(readersChanged(written));
        if (!changed.isEmpty()) touched.addAll(new TextsOfChildren(database.read()).of(changed));
        return touched;
    }

    private List<UUID> readersChanged(Written written) {
        Set<UUID> compartments = owners.of(written, COMPARTMENT_KEY, COMPARTMENT_KEY.ID, List.of(COMPARTMENT_KEY.COMPARTMENT));
        compartments.addAll(written.in("compartment"));
        if (compartments.isEmpty()) return List.of();
        return database.read().select(COMPARTMENT.ABOUT).from(COMPARTMENT).where(COMPARTMENT.ID.in(compartments)).fetch(COMPARTMENT.ABOUT);
    }

    @Override public List<Passage> of(Collection<UUID> ids) {
        List<Passage> found = new ArrayList<>();
        Lots.of(ids, lot -> kinds.forEach(kind -> found.addAll(read(kind, lot))));
        return found;
    }

    private List<Passage> read(TextKind kind, List<UUID> lot) {
        DSLContext sql = database.read();
        Map<UUID, List<UUID>> children = kind.children().apply(sql, lot);
        if (children.isEmpty()) return List.of();
        List<UUID> whose = children.values().stream().flatMap(List::stream).distinct().toList();
        Set<UUID> gone = sql.select(PERSON.ID).from(PERSON).where(PERSON.ID.in(whose)).and(PERSON.GONE.notIn("", "merged")).fetchSet(PERSON.ID);
        Set<UUID> binned = sql.select(BINNED.RECORD).from(BINNED).where(BINNED.RECORD.in(lot)).fetchSet(BINNED.RECORD);
        Set<UUID> restricted = PeopleAround.restricted(sql, whose);
        List<Passage> found = new ArrayList<>();
        kind.texts(sql, lot).forEach((id, texts) -> {
            List<UUID> about = binned.contains(id) ? List.of() : children.getOrDefault(id, List.of());
            List<UUID> hidden = about.stream().filter(restricted::contains).toList();
            about.stream().filter(child -> !gone.contains(child)).findFirst()
                .flatMap(child -> passage(kind, id, child, said(kind, texts), hidden)).ifPresent(found::add);
        });
        return found;
    }

    private String said(TextKind kind, List<String> texts) {
        if (kind.codes().isEmpty() || texts.isEmpty()) return String.join("\n", texts);
        return words.of(kind.codes() + '.' + texts.getFirst()) + ": " + String.join("\n", texts.subList(1, texts.size()));
    }

    /** @param hidden those it is about who have something restricted: the reader must be permitted for each of them */
    private Optional<Passage> passage(TextKind kind, UUID id, UUID child, String text, List<UUID> hidden) {
        if (text.isBlank() || !hidden.stream().allMatch(withheld::mayRead)) return Optional.empty();
        String shown = Blackout.of(text, hidden.stream().flatMap(each -> withheld.words(each).stream()).distinct().toList());
        return Optional.of(new Passage(id, child, kind.tab(), words.of(kind.title()), shown));
    }
}
