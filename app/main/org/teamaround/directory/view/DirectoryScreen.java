package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.directory.Agency;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.LocalServiceId;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Id;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Action;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Reopens;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;

/** Agencies, practitioners and local services. Enter opens an entry. */
public final class DirectoryScreen extends Screen implements Refreshable, Reopens {
    private static final String ID = "id";
    private static final String AGENCY = "directory-agency";
    private static final String PRACTITIONER = "directory-practitioner";
    private static final String SERVICE = "directory-service";
    private final Desk desk;
    private final DirectoryModel model;
    private final VBox body = new VBox();

    public DirectoryScreen(Desk desk, DirectoryModel model) {
        this.desk = desk;
        this.model = model;
        TabPane tabs = new TabPane(tab("directory.agencies", agencies()), tab("directory.practitioners", practitioners()), tab("directory.services", services()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(desk.text().of("directory.title"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        Form filter = new Form(desk, "directory.list").passing();
        filter.tick("with-retired", model.withRetired);
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(tabs, filter);
    }

    private Tab tab(String key, Node content) {
        return new Tab(desk.text().of(key), content);
    }

    private TableList<Agency> agencies() {
        return new TableList<>(desk.text(), "directory.agencies", model.agencies).column("name", 18, Agency::name)
            .column("type", 14, a -> desk.text().of(Word.of("directory.agency-type", a.type())))
            .column("phone", 9, Agency::phone).column("email", 16, Agency::email)
            .column("active", 8, a -> active(a.active())).opens(a -> edit(Optional.of(a)));
    }

    private TableList<Practitioner> practitioners() {
        return new TableList<>(desk.text(), "directory.practitioners", model.practitioners).column("name", 16, Practitioner::name)
            .column("jobTitle", 14, Practitioner::jobTitle).column("agency", 16, p -> model.agencyName(p.agency()))
            .column("phone", 9, Practitioner::phone).date("cafTrained", 9, Practitioner::cafTrained)
            .column("inLeadPool", 8, p -> p.inLeadPool() ? desk.text().of("ui.answer.yes") : "")
            .column("active", 8, p -> active(p.active())).opens(p -> editPractitioner(Optional.of(p)));
    }

    private TableList<LocalService> services() {
        return new TableList<>(desk.text(), "directory.services", model.services).column("name", 16, LocalService::name)
            .column("whatFor", 16, LocalService::whatFor).column("forWhom", 12, LocalService::forWhom)
            .column("agency", 12, s -> model.agencyName(s.agency())).date("checkedOn", 9, LocalService::checkedOn)
            .column("active", 8, s -> active(s.active())).opens(s -> editService(Optional.of(s)));
    }

    private String active(boolean active) {
        return desk.text().of(active ? "directory.in-use" : "directory.retired");
    }

    /** Where the form of this service is. */
    public static Bookmark at(LocalServiceId service) {
        return at(SERVICE, Optional.of(service));
    }

    private static Bookmark at(String place, Optional<? extends Id> id) {
        return id.map(known -> Bookmark.of(place).with(ID, known)).orElseGet(() -> Bookmark.of(place));
    }

    /** The form of an entry, without this page before it. */
    @Override public boolean reopen(Bookmark place) {
        boolean mine = Stream.of(AGENCY, PRACTITIONER, SERVICE).anyMatch(place::isAt);
        if (mine) model.load(all -> {
            if (place.isAt(AGENCY)) edit(all.agencies().stream().filter(a -> place.names(ID, a.id())).findFirst());
            else if (place.isAt(SERVICE)) editService(all.services().stream().filter(s -> place.names(ID, s.id())).findFirst());
            else editPractitioner(all.practitioners().stream().filter(p -> place.names(ID, p.id())).findFirst());
        });
        return mine;
    }

    private void edit(Optional<Agency> agency) {
        desk.navigator().open(new AgencyScreen(desk, new AgencyModel(agency, model.acts(), desk.background(), this::saved)),
            at(AGENCY, agency.map(Agency::id)));
    }

    private void editPractitioner(Optional<Practitioner> practitioner) {
        PractitionerModel form = new PractitionerModel(practitioner, model.allAgencies(), model.acts(), desk.background(), this::saved);
        desk.navigator().open(new PractitionerScreen(desk, form), at(PRACTITIONER, practitioner.map(Practitioner::id)));
    }

    private void editService(Optional<LocalService> service) {
        ServiceModel form = new ServiceModel(service, model.allAgencies(), model.acts(), desk.background(), this::saved);
        desk.navigator().open(new ServiceScreen(desk, form), at(SERVICE, service.map(LocalService::id)));
    }

    private void saved(String name) {
        desk.navigator().finish();
        desk.navigator().say(desk.text().of("directory.saved", name));
    }

    @Override public List<Action> actions() {
        return List.of(Action.of("directory.new-practitioner", () -> editPractitioner(Optional.empty())).icon("bi-person-plus").needs(Right.ENTER),
            Action.of("directory.new-agency", () -> edit(Optional.empty())).icon("bi-building").needs(Right.ENTER),
            Action.of("directory.new-service", () -> editService(Optional.empty())).icon("bi-signpost").needs(Right.ENTER));
    }

    @Override public String title() {
        return desk.text().of("directory.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public void refresh() {
        model.load();
    }
}
