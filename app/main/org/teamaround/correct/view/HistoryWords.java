package org.teamaround.correct.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.teamaround.journal.Change;
import org.teamaround.journal.Entry;
import org.teamaround.kernel.Moment;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;

/** Says what the journal knows of a field in users' words: its label, dates as read here, codes and ids as what they stand for. */
public final class HistoryWords {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*Z");
    /** What tells a line from the others of its kind. */
    private static final Set<String> NAMING = Set.of("plan_action.ref", "plan_outcome.ref", "consent_agency.agency", "assessment_answer.code", "feedback.stage");
    private final Text text;
    private final Function<UUID, Optional<String>> names;
    private final HistoryCodes codes = new HistoryCodes();

    /** @param names whatever has an id that users know by a name */
    public HistoryWords(Text text, Function<UUID, Optional<String>> names) {
        this.text = text;
        this.names = names;
    }

    /** Only fields that users know; in the order given. */
    public List<HistoryLine> lines(List<Change> changes) {
        Map<UUID, String> called = called(changes);
        return changes.stream().filter(change -> label(change.entry()).isPresent()).map(change -> line(change, called))
            .filter(line -> !line.was().isEmpty() || !line.now().isEmpty()).toList();
    }

    private Map<UUID, String> called(List<Change> changes) {
        Map<UUID, String> called = new HashMap<>();
        changes.stream().map(Change::entry).filter(entry -> NAMING.contains(entry.table() + '.' + entry.field()))
            .forEach(entry -> entry.after().or(entry::before).ifPresent(name -> called.putIfAbsent(entry.record(), value(entry, name))));
        return called;
    }

    private HistoryLine line(Change change, Map<UUID, String> called) {
        Entry entry = change.entry();
        String label = label(entry).orElse("");
        String field = Optional.ofNullable(called.get(entry.record())).map(name -> text.of("history.line", label, name)).orElse(label);
        return new HistoryLine(entry.act().when(), entry.act().authorName(), text.find("act." + entry.act().what()).orElse(entry.act().what()),
            entry.table() + '.' + entry.field(), field, said(change, entry.before()), said(change, entry.after()), entry.act().reason().orElse(""), change.sealed());
    }

    private Optional<String> label(Entry entry) {
        return text.find("history.field." + entry.table().replace('_', '-') + '.' + entry.field().replace('_', '-'));
    }

    private String said(Change change, Optional<String> value) {
        if (value.isEmpty()) return change.entry().erased() ? text.of("history.value.erased") : "";
        return change.sealed() ? text.of("history.value.sealed") : value(change.entry(), value.get());
    }

    private String value(Entry entry, String value) {
        String prefix = codes.prefix(entry.table(), entry.field());
        if (!prefix.isEmpty()) return Arrays.stream(value.split(" ")).map(code -> code(prefix, code)).collect(Collectors.joining(", "));
        if (value.equals("true")) return text.of("history.value.yes");
        if (value.equals("false")) return text.of("history.value.no");
        if (ID.matcher(value).matches()) return names.apply(UUID.fromString(value)).orElse("");
        if (DAY.matcher(value).matches()) return Dates.number(LocalDate.parse(value));
        if (TIME.matcher(value).matches()) return Dates.time(LocalTime.parse(value));
        if (INSTANT.matcher(value).matches()) return Dates.moment(Instant.parse(value));
        return value;
    }

    private String code(String prefix, String code) {
        return text.find(prefix + '.' + code.toLowerCase(Locale.ROOT).replace('_', '-')).orElse(code);
    }

    /** "Changed 3 March by Eilidh MacRae, was 14/09/2006." @param newestFirst of one field */
    public String told(List<HistoryLine> newestFirst) {
        if (newestFirst.isEmpty()) return text.of("history.told.none");
        HistoryLine last = newestFirst.getFirst();
        List<HistoryLine> together = newestFirst.stream().filter(line -> line.when().equals(last.when()) && line.by().equals(last.by())).toList();
        String day = Dates.plain(last.when().atZone(Moment.ZONE).toLocalDate());
        String was = together.stream().map(HistoryLine::was).filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining(", "));
        boolean first = newestFirst.size() == together.size() && was.isEmpty();
        if (first) return text.of("history.told.entered", day, last.by());
        if (last.sealed()) return text.of("history.told.sealed", day, last.by());
        String told = text.of("history.told.changed", day, last.by(), was.isEmpty() ? text.of("history.value.nothing") : was);
        return last.why().isEmpty() ? told : told + ' ' + text.of("history.told.because", last.why());
    }
}
