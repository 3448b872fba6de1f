package org.teamaround.vault.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teamaround.journal.AccessEntry;
import org.teamaround.journal.Activity;
import org.teamaround.journal.Touched;
import org.teamaround.ui.Text;

/** Says lines of the journal in users' words. */
public final class JournalWords {
    private static final String NOTE = "access.";
    private static final int NAMES = 3;
    private final Text text;
    private final Subjects subjects;

    public JournalWords(Text text, Subjects subjects) {
        this.text = text;
        this.subjects = subjects;
    }

    public List<JournalRow> rows(List<Activity> lines) {
        Set<Touched> touched = lines.stream().flatMap(line -> line.about().stream()).collect(Collectors.toSet());
        Map<UUID, Set<String>> names = touched.isEmpty() ? Map.of() : subjects.names(touched);
        return lines.stream().map(line -> new JournalRow(line.act(), line.when(), line.authorName(), what(line), whom(line, names), note(line))).toList();
    }

    private String what(Activity line) {
        String kinds = line.notes().stream().map(note -> text.of(note.kind().textKey())).distinct().collect(Collectors.joining(", "));
        if (line.what().startsWith(NOTE) && !kinds.isEmpty()) return kinds;
        String act = act(line.what());
        return kinds.isEmpty() ? act : act + " (" + kinds + ")";
    }

    /** An act of a newer or older program has no words here. */
    String act(String what) {
        return text.find("act." + what).orElse(what);
    }

    private String whom(Activity line, Map<UUID, Set<String>> names) {
        List<String> all = line.about().stream().map(about -> names.getOrDefault(about.record(), Set.of())).flatMap(Collection::stream).distinct().sorted().toList();
        String first = all.stream().limit(NAMES).collect(Collectors.joining(", "));
        return all.size() <= NAMES ? first : text.of("audit.view.more-names", first, all.size() - NAMES);
    }

    private static String note(Activity line) {
        return line.notes().stream().map(AccessEntry::remark).flatMap(Optional::stream).distinct().collect(Collectors.joining("; "));
    }
}
