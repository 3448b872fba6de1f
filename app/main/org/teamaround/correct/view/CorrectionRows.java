package org.teamaround.correct.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teamaround.correct.BinKind;
import org.teamaround.correct.DateKind;
import org.teamaround.correct.EnteredDate;
import org.teamaround.correct.HistoryOf;
import org.teamaround.correct.Movable;
import org.teamaround.correct.MovedKind;
import org.teamaround.kernel.Phrase;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Relationship;
import org.teamaround.ui.Text;

/** Lists everything on a child's record that can be put right: the child first, then what was entered, newest first. */
final class CorrectionRows {
    private final CorrectionActs acts;
    private final Text text;

    CorrectionRows(CorrectionActs acts, Text text) {
        this.acts = acts;
        this.text = text;
    }

    List<CorrectionRow> of(PersonId child) {
        Map<UUID, List<EnteredDate>> dates = acts.dates().of(child).stream().collect(Collectors.groupingBy(EnteredDate::record, LinkedHashMap::new, Collectors.toList()));
        List<CorrectionRow> rows = new ArrayList<>();
        acts.persons().find(child).ifPresent(person -> rows.add(child(person, dates.getOrDefault(child.value(), List.of()))));
        dates.remove(child.value());
        List<Movable> movables = acts.move().movables(child);
        for (Movable movable : movables) rows.add(row(child, movable, Optional.ofNullable(dates.remove(movable.record())).orElse(List.of())));
        dates.forEach((record, of) -> rows.add(dated(record, of)));
        return rows;
    }

    private CorrectionRow child(Person person, List<EnteredDate> dates) {
        return new CorrectionRow(HistoryOf.PERSON, person.id().value(), new PersonNames(acts.persons()).display(person), Optional.empty(), dates, Optional.empty(),
            Optional.of(BinKind.PERSON), person.id().value());
    }

    private CorrectionRow row(PersonId child, Movable movable, List<EnteredDate> dates) {
        UUID toBin = movable.kind() == MovedKind.RELATIVE ? relative(child, movable.record()) : movable.record();
        return new CorrectionRow(history(movable.kind()), movable.record(), words(movable.words()), movable.on(), dates, Optional.of(movable.kind()), bin(movable.kind()), toBin);
    }

    private UUID relative(PersonId child, UUID tie) {
        return acts.persons().relativesOf(child).stream().filter(t -> t.id().equals(tie)).findFirst().map(Relationship::relative).map(PersonId::value).orElse(tie);
    }

    private CorrectionRow dated(UUID record, List<EnteredDate> dates) {
        LocalDate first = dates.stream().map(EnteredDate::day).min(LocalDate::compareTo).orElseThrow();
        return new CorrectionRow(history(dates.getFirst().kind()), record, words(dates.getFirst().of()), Optional.of(first), dates, Optional.empty(), Optional.empty(), record);
    }

    String words(Phrase phrase) {
        return text.of(phrase.key(), phrase.arguments().toArray());
    }

    private static Optional<BinKind> bin(MovedKind kind) {
        return switch (kind) {
            case REFERRAL -> Optional.of(BinKind.REFERRAL);
            case NOTE -> Optional.of(BinKind.NOTE);
            case RELATIVE -> Optional.of(BinKind.PERSON);
            case CONSENT, ASSESSMENT, MEETING, DOCUMENT -> Optional.empty();
        };
    }

    private static HistoryOf history(MovedKind kind) {
        return switch (kind) {
            case REFERRAL -> HistoryOf.REFERRAL;
            case CONSENT -> HistoryOf.CONSENT;
            case ASSESSMENT -> HistoryOf.ASSESSMENT;
            case MEETING -> HistoryOf.TEAM_MEETING;
            case DOCUMENT -> HistoryOf.DOCUMENT;
            case NOTE -> HistoryOf.SEALED_NOTE;
            case RELATIVE -> HistoryOf.RELATIONSHIP;
        };
    }

    private static HistoryOf history(DateKind kind) {
        return switch (kind) {
            case ACKNOWLEDGED, REFERRER_TOLD -> HistoryOf.FEEDBACK;
            case PLAN_AGREED, NEXT_REVIEW -> HistoryOf.DELIVERY_PLAN;
            case MET, MINUTES_SENT -> HistoryOf.TEAM_MEETING;
            default -> HistoryOf.EPISODE;
        };
    }
}
