package org.teamaround.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is typed in a page or dialog: told by itself where it {@link HoldsTyped}, otherwise asked of each of its forms. */
record TypedIn(Screen screen) {
    private List<Form> forms() {
        return Form.within(screen.content()).toList();
    }

    void begin() {
        forms().forEach(Form::beginTyping);
    }

    Map<String, String> typed() {
        if (screen instanceof HoldsTyped holder) return Map.copyOf(holder.typed());
        Map<String, String> all = new LinkedHashMap<>();
        List<Form> forms = forms();
        for (int i = 0; i < forms.size(); i++) {
            String before = before(i);
            forms.get(i).typed().forEach((name, text) -> all.put(before + name, text));
        }
        return Map.copyOf(all);
    }

    /** False while the page has no form to put it in: it may be laid only when something was read. */
    boolean retype(Map<String, String> typed) {
        if (screen instanceof HoldsTyped holder) {
            holder.retype(typed);
            return true;
        }
        List<Form> forms = forms();
        for (int i = 0; i < forms.size(); i++) forms.get(i).retype(part(typed, before(i)));
        return !forms.isEmpty();
    }

    void forget() {
        if (screen instanceof HoldsTyped holder) holder.forget();
        else forms().forEach(Form::forget);
    }

    boolean isSubmitted() {
        return forms().stream().anyMatch(Form::isSubmitted);
    }

    /** A page with several forms: the names of the second and later ones begin with their number. */
    private static String before(int form) {
        return form == 0 ? "" : form + "/";
    }

    private static Map<String, String> part(Map<String, String> typed, String before) {
        Map<String, String> part = new LinkedHashMap<>();
        typed.forEach((name, text) -> {
            if (name.startsWith(before)) part.put(name.substring(before.length()), text);
        });
        return part;
    }
}
