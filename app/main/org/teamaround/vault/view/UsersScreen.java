package org.teamaround.vault.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;
import org.teamaround.ui.WrappedWords;
import org.teamaround.vault.VaultUser;

/** Who can unlock the vault, and as what. While there is one user it is a sentence and a button. */
public final class UsersScreen extends Screen implements Refreshable {
    private final Desk desk;
    private final UsersModel model;
    private final UserDoors doors;
    private final TableList<VaultUser> list;
    private final VBox body = new VBox();

    public UsersScreen(Desk desk, UsersModel model, UserDoors doors) {
        this.desk = desk;
        this.model = model;
        this.doors = doors;
        list = new TableList<>(desk.text(), "keys.users", model.users).column("name", 18, VaultUser::name).column("roles", 30, this::roles)
            .column("me", 8, user -> model.isMe(user) ? desk.text().of("keys.users.you") : "").opens(desk.allowed().when(Right.KEEP_VAULT, doors::roles)).tools(desk);
        body.getStyleClass().add("page-body");
    }

    private String roles(VaultUser user) {
        return user.roles().stream().sorted(Comparator.comparing((Role role) -> role != Role.VAULT_KEEPER).thenComparing(Comparator.naturalOrder())).map(role -> desk.text().of(Word.of("keys.role", role))).collect(Collectors.joining(", "));
    }

    @Override
    public void refresh() {
        model.load();
        if (model.isAlone()) body.getChildren().setAll(said("keys.users.alone"));
        else {
            body.getChildren().setAll(said("keys.users.about"), list, acts());
            if (list.selected().isEmpty()) list.selectFirst();
        }
    }

    private Node said(String key) {
        Label words = new Label(desk.text().of(key));
        WrappedWords.of(words);
        words.getStyleClass().add("lead");
        return words;
    }

    private Node acts() {
        Buttons buttons = new Buttons(desk);
        FlowPane acts = new FlowPane(8, 8, buttons.plain(of("keys.act.roles", doors::roles).icon("bi-sliders")),
            buttons.plain(of("keys.act.reset", doors::reset).icon("bi-key")), buttons.grave(of("keys.act.remove", doors::remove).icon("bi-person-x")));
        acts.getStyleClass().add("acts");
        return acts;
    }

    private Action of(String key, Consumer<VaultUser> act) {
        return Action.of(key, () -> list.selected().ifPresent(act)).needs(Right.KEEP_VAULT);
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("keys.act.add", doors::add).icon("bi-person-plus").needs(Right.KEEP_VAULT));
    }

    @Override
    public String title() {
        return desk.text().of("keys.users.title");
    }

    @Override
    public Node content() {
        return body;
    }

    @Override
    public Optional<Node> firstFocus() {
        return model.isAlone() ? Optional.empty() : Optional.of(list.table());
    }

    /** The roles in the order in which they are offered. */
    static List<Role> offered() {
        return List.of(Role.values());
    }
}
