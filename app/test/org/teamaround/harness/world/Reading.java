package org.teamaround.harness.world;

import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.DOCUMENT;
import static org.teamaround.database.schema.Tables.PERSON;
import static org.teamaround.database.schema.Tables.PERSON_ALIAS;
import static org.teamaround.database.schema.Tables.REVISION;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.teamaround.database.SealedFiles;
import org.teamaround.database.Soundness;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.store.CaseStore;

/**
 * What an opened store holds of the script.
 *
 * @param newest number of the newest act; 0 when there is none
 * @param wrong  the first thing that is not as the acts 1 to newest left it: a gap, a half transaction, a text, a file, the journal
 */
public record Reading(int newest, Optional<String> wrong) {
    /** Everything, the journal's chain and each row against it included. */
    public static Reading whole(CaseStore store) {
        Reading reading = rows(store);
        if (reading.wrong().isPresent()) return reading;
        Outcome<Soundness.Read> sound = new Soundness(store.database()).check();
        return sound.isDone() ? reading : new Reading(reading.newest(), Optional.of(sound.problems().getFirst().key()));
    }

    /** The rows and files, and the journal's numbers: a fraction of the time. */
    public static Reading rows(CaseStore store) {
        return rows(store.database().read(), store.sealedFiles());
    }

    public static Reading rows(DSLContext sql, SealedFiles sealed) {
        Map<Integer, String> parents = new TreeMap<>();
        sql.select(PERSON.REFERENCE, PERSON.NEEDS_NOTE).from(PERSON).where(PERSON.ID.ne(Script.COUNTER)).fetch()
            .forEach(row -> parents.put(Integer.valueOf(row.value1().substring(2)), row.value2()));
        int newest = sql.select(PERSON.NEEDS_NOTE).from(PERSON).where(PERSON.ID.eq(Script.COUNTER)).fetchOptional(PERSON.NEEDS_NOTE)
            .map(Integer::valueOf).orElse(0);
        if (parents.size() != newest) return new Reading(newest, Optional.of(parents.size() + " parents, counter " + newest));
        return new Reading(newest, parents.entrySet().stream().filter(e -> !e.getValue().equals(Script.words(e.getKey()))).findFirst()
            .map(e -> "text of act " + e.getKey()).or(() -> children(sql, newest)).or(() -> files(sql, sealed, newest)).or(() -> journal(sql, newest)));
    }

    /** One entry for each act, and no number missing in the chain. */
    private static Optional<String> journal(DSLContext sql, int newest) {
        int acts = sql.fetchCount(ACT, ACT.WHAT.eq("harness.act"));
        if (acts != newest) return Optional.of(acts + " acts journalled of " + newest);
        long chain = sql.select(DSL.max(REVISION.SEQ)).from(REVISION).fetchOptional(0, Long.class).orElse(0L);
        return sql.fetchCount(REVISION) == chain ? Optional.empty() : Optional.of("journal with gaps");
    }

    private static Optional<String> children(DSLContext sql, int newest) {
        Map<UUID, List<String>> children = sql.select(PERSON_ALIAS.PERSON, PERSON_ALIAS.NAME).from(PERSON_ALIAS)
            .orderBy(PERSON_ALIAS.LINE_NO).fetchGroups(PERSON_ALIAS.PERSON, PERSON_ALIAS.NAME);
        for (int number = 1; number <= newest; number++) {
            String word = Script.words(number).substring(0, 5);
            if (!List.of(word + 0, word + 1, word + 2).equals(children.remove(Script.id("parent", number)))) return Optional.of("children of act " + number);
        }
        return children.isEmpty() ? Optional.empty() : Optional.of(children.size() + " parents of children are not there");
    }

    private static Optional<String> files(DSLContext sql, SealedFiles sealed, int newest) {
        Map<UUID, UUID> files = sql.select(DOCUMENT.ID, DOCUMENT.SEALED_FILE).from(DOCUMENT).fetchMap(DOCUMENT.ID, DOCUMENT.SEALED_FILE);
        for (int number = 5; number <= newest; number += 5) {
            UUID file = files.remove(Script.id("document", number));
            if (file == null || !Arrays.equals(sealed.read(file), Script.content(number))) return Optional.of("file of act " + number);
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(files.size() + " files of no act");
    }
}
