package org.teamaround.panel.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.teamaround.panel.PanelItemId;
import org.teamaround.ui.Desk;

/** The decision being typed for each item of a meeting: one form an item, so that turning to another loses not a letter. */
final class DecisionForms {
    private static final int ID = UUID.randomUUID().toString().length();
    private final Desk desk;
    private final PanelRoomModel room;
    private final Map<PanelItemId, DecisionForm> forms = new LinkedHashMap<>();
    /** What came back for items that have not been turned to. */
    private final Map<PanelItemId, Map<String, String>> waiting = new HashMap<>();

    DecisionForms(Desk desk, PanelRoomModel room) {
        this.desk = desk;
        this.room = room;
    }

    DecisionForm of(PanelItemId item, DecisionModel draft) {
        DecisionForm known = forms.get(item);
        if (known != null && known.isOf(draft)) return known;
        DecisionForm fresh = new DecisionForm(desk, room, draft);
        forms.put(item, fresh);
        Map<String, String> back = waiting.remove(item);
        if (back != null) fresh.form().retype(back);
        else fresh.form().beginTyping();
        return fresh;
    }

    Map<String, String> typed() {
        Map<String, String> all = new LinkedHashMap<>();
        waiting.forEach((item, typed) -> put(all, item, typed));
        forms.forEach((item, form) -> {
            if (form.isOfDraft(item)) put(all, item, form.form().typed());
        });
        return all;
    }

    private static void put(Map<String, String> all, PanelItemId item, Map<String, String> typed) {
        typed.forEach((name, text) -> all.put(item.value() + "/" + name, text));
    }

    void retype(Map<String, String> typed) {
        typed.forEach((name, text) -> waiting.computeIfAbsent(new PanelItemId(UUID.fromString(name.substring(0, ID))), fresh -> new LinkedHashMap<>())
            .put(name.substring(ID + 1), text));
        forms.forEach((item, form) -> {
            Map<String, String> back = waiting.remove(item);
            if (back != null) form.form().retype(back);
        });
    }

    void forget() {
        waiting.clear();
        forms.clear();
    }
}
