package org.teamaround.directory.view;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Area;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Team;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Desk;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;

/** The lists of the directory, each opening its entries. */
final class DirectoryLists {
    private static final int LONGEST = 7;
    private final Desk desk;
    private final Text text;
    private final DirectoryModel model;
    private final EntryDoors doors;

    DirectoryLists(Desk desk, DirectoryModel model, EntryDoors doors) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        this.doors = doors;
    }

    TableList<Practitioner> practitioners() {
        return new TableList<>(text, "directory.practitioners", model.practitioners).column("name", 15, Practitioner::name)
            .column("jobTitle", 12, Practitioner::jobTitle).picked().column("agency", 14, p -> model.all().agency(p.agency())).picked()
            .column("phone", 9, Practitioner::phone)
            .column("knows", 16, p -> p.specialisms().stream().map(s -> s.detail().isEmpty() ? model.all().offers(text).need(s.need()) : s.detail()).collect(Collectors.joining(", ")))
            .column("inLeadPool", 7, p -> p.inLeadPool() ? text.of("ui.answer.yes") : "").picked()
            .column("active", 14, this::state).opens(p -> doors.practitioner(Optional.of(p))).tools(desk);
    }

    private String state(Practitioner p) {
        String away = model.all().words(model.acts().moment(), text).presence(p);
        return p.active() && !away.isEmpty() ? away : active(p.active());
    }

    TableList<Agency> agencies() {
        return new TableList<>(text, "directory.agencies", model.agencies).column("name", 18, Agency::name)
            .column("type", 14, a -> text.of(Word.of("directory.agency-type", a.type()))).picked()
            .column("phone", 9, Agency::phone).column("email", 16, Agency::email)
            .column("active", 8, a -> active(a.active())).opens(a -> doors.agency(Optional.of(a))).tools(desk);
    }

    TableList<LocalService> services() {
        return new TableList<>(text, "directory.services", model.services).column("name", 15, LocalService::name)
            .column("phone", 9, LocalService::phone).column("whatFor", 18, s -> model.all().offers(text).offer(s))
            .column("places", 12, s -> model.all().offers(text).places(s.access())).column("agency", 11, s -> model.all().agency(s.agency())).picked()
            .date("checkedOn", 9, LocalService::checkedOn).picked().badge("active", 8, this::badge).picked().opens(s -> doors.service(Optional.of(s))).tools(desk);
    }

    private Badge badge(LocalService s) {
        if (s.active() && model.isStale(s)) return new Badge(text.of("directory.stale"), Tone.CARE);
        return new Badge(active(s.active()), Tone.QUIET);
    }

    VBox teams() {
        TableList<Team> teams = new TableList<>(text, "directory.teams", model.teams).column("name", 16, Team::name)
            .column("ages", 9, t -> model.all().offers(text).ages(t.ages())).column("areas", 14, t -> model.all().offers(text).areas(t.areas()))
            .column("leader", 14, t -> model.all().practitioner(t.leader())).column("phone", 9, Team::phone)
            .column("active", 8, t -> active(t.active())).opens(t -> doors.team(Optional.of(t)));
        TableList<Area> areas = new TableList<>(text, "directory.areas", model.areas).column("name", 16, Area::name)
            .column("wards", 18, a -> String.join(", ", a.wards())).column("postcodes", 12, a -> String.join(", ", a.postcodes()))
            .column("manager", 14, a -> model.all().practitioner(a.manager())).column("active", 8, a -> active(a.active())).opens(a -> doors.area(Optional.of(a)));
        return new VBox(teams.compact(LONGEST).tools(desk), areas.compact(LONGEST).tools(desk));
    }

    TableList<AnswerLine> answers(SearchModel search) {
        return new TableList<>(text, "directory.answers", search.answers)
            .badge("kind", 6, l -> new Badge(text.of(l.specialist() ? "directory.answer.knows" : "directory.answer.offers"), l.specialist() ? Tone.ACCENT : Tone.QUIET))
            .column("name", 15, AnswerLine::name).column("what", 28, AnswerLine::what).column("phone", 9, AnswerLine::phone)
            .column("agency", 11, AnswerLine::agency).column("state", 20, AnswerLine::state).opens(l -> doors.answer(l.answer())).partly(desk);
    }

    private String active(boolean active) {
        return text.of(active ? "directory.in-use" : "directory.retired");
    }
}
