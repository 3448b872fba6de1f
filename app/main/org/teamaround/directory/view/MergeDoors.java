package org.teamaround.directory.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.AgencyType;
import org.teamaround.directory.EntryFields;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.TeamId;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Action;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;

/** From an entry to the page on which it becomes one with another, or what was merged into it is taken out again. */
final class MergeDoors {
    static final String AGENCY = "directory-merge-agency";
    static final String PRACTITIONER = "directory-merge-practitioner";
    private static final String WITH = "with";
    private final Desk desk;
    private final DirectoryModel model;
    private final SameEntries same;
    private final Consumer<Practitioner> practitionerAfresh;
    private final Consumer<Agency> agencyAfresh;

    /** @param practitionerAfresh,agencyAfresh show the form of an entry anew, in place of the one that shows it as it was */
    MergeDoors(Desk desk, DirectoryModel model, Consumer<Practitioner> practitionerAfresh, Consumer<Agency> agencyAfresh) {
        this.practitionerAfresh = practitionerAfresh;
        this.agencyAfresh = agencyAfresh;
        this.desk = desk;
        this.model = model;
        same = model.acts().same();
    }

    static Action act(Runnable opens) {
        return Action.of("merge.open", opens).icon("bi-intersect").needs(Right.CORRECT);
    }

    void agency(Agency agency, Optional<UUID> with) {
        MergeKind<Agency> kind = new MergeKind<>("directory.agency", EntryFields.ofAgency(), a -> a.id().value(), this::words,
            () -> likeliestFirst(same.alike().agencies(agency), model.acts().shelf().read().agencies(), agency),
            (kept, givenUp, from) -> same.merge().agencies(kept.id(), givenUp.id(), from, model.acts().actor()),
            () -> same.unmerge().into(agency.id()).stream().flatMap(id -> model.acts().shelf().agency(id).stream()).toList(),
            one -> same.unmerge().agency(one.id(), model.acts().actor()));
        open(AGENCY, agency, agency.id().value(), agency.name(), kind, Agency::name, id -> model.all().agencies().stream().filter(a -> a.id().value().equals(id)).findFirst().ifPresent(agencyAfresh), with);
    }

    void practitioner(Practitioner who, Optional<UUID> with) {
        MergeKind<Practitioner> kind = new MergeKind<>("directory.practitioner", EntryFields.ofPractitioner(), p -> p.id().value(), this::words,
            () -> likeliestFirst(same.alike().practitioners(who), model.acts().shelf().read().practitioners(), who),
            (kept, givenUp, from) -> same.merge().practitioners(kept.id(), givenUp.id(), from, model.acts().actor()),
            () -> same.unmerge().into(who.id()).stream().flatMap(id -> model.acts().shelf().practitioner(id).stream()).toList(),
            one -> same.unmerge().practitioner(one.id(), model.acts().actor()));
        open(PRACTITIONER, who, who.id().value(), who.name(), kind, Practitioner::name, id -> model.all().practitioners().stream().filter(p -> p.id().value().equals(id)).findFirst().ifPresent(practitionerAfresh), with);
    }

    private <T> void open(String place, T entry, UUID id, String name, MergeKind<T> kind, Function<T, String> called, Consumer<UUID> afresh,
            Optional<UUID> with) {
        MergeEntriesModel<T> merging = new MergeEntriesModel<>(entry, kind, this::said, desk.background(), kept -> done("merge.done", called.apply(kept), () -> afresh.accept(kind.id().apply(kept))),
            parted -> done("merge.part.done", called.apply(parted), () -> afresh.accept(id)));
        Bookmark at = Bookmark.of(place).with(DirectoryScreen.ID, id);
        desk.navigator().open(new MergeEntriesScreen<>(desk, merging, name, with), with.map(other -> at.with(WITH, other)).orElse(at));
    }

    private void done(String key, String name, Runnable afresh) {
        desk.navigator().finish();
        model.load(all -> afresh.run());
        desk.navigator().say(desk.text().of(key, name));
    }

    /** @return whether it was one of these */
    boolean reopen(Bookmark place, Everything all) {
        Optional<UUID> with = Optional.of(place.id(WITH)).filter(id -> !id.isEmpty()).map(id -> place.uuid(WITH));
        if (place.isAt(AGENCY)) all.agencies().stream().filter(a -> place.names(DirectoryScreen.ID, a.id())).findFirst().ifPresent(a -> agency(a, with));
        if (place.isAt(PRACTITIONER)) all.practitioners().stream().filter(p -> place.names(DirectoryScreen.ID, p.id())).findFirst().ifPresent(p -> practitioner(p, with));
        return place.isAt(AGENCY) || place.isAt(PRACTITIONER);
    }

    private static <T> List<T> likeliestFirst(List<T> alike, List<T> all, T itself) {
        List<T> others = new ArrayList<>(alike);
        all.stream().filter(one -> !one.equals(itself) && !alike.contains(one)).forEach(others::add);
        return others;
    }

    private String words(Agency agency) {
        return joined(agency.name(), desk.text().of(Word.of("directory.agency-type", agency.type())), agency.phone());
    }

    private String words(Practitioner who) {
        return joined(who.name(), who.jobTitle(), model.all().agency(who.agency()));
    }

    private static String joined(String... parts) {
        return String.join(", ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }

    private String said(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.map(this::said).orElseGet(() -> desk.text().of("merge.nothing"));
            case AgencyId id -> model.all().agency(Optional.of(id));
            case PractitionerId id -> model.all().practitioner(Optional.of(id));
            case TeamId id -> model.all().team(Optional.of(id));
            case LocalDate day -> Dates.day(day);
            case Boolean is -> desk.text().of(is ? "ui.answer.yes" : "ui.answer.no");
            case AgencyType type -> desk.text().of(Word.of("directory.agency-type", type));
            default -> value.toString().isEmpty() ? desk.text().of("merge.nothing") : value.toString();
        };
    }
}
