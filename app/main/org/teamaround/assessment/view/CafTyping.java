package org.teamaround.assessment.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.teamaround.ui.Form;

/** What of a CAF is typed and not kept yet: answers, half-typed dates of any section, and the page that finishes it. */
final class CafTyping {
    private static final String ANSWER = "answer/";
    private static final String FIELD = "field/";
    private static final String ON = "finish/on";
    private static final String REST = "finish/rest";
    private static final String STREAMLINED = "finish/streamlined";
    private final CafModel model;
    private final Optional<LocalDate> today;
    /** Fields of sections not in sight that cannot be read, by section and name. */
    private final Map<String, String> unread = new TreeMap<>();

    CafTyping(CafModel model) {
        this.model = model;
        today = model.on.get();
    }

    /** A section is left: what cannot be read in it is remembered. */
    void leave(int section, Optional<Form> form) {
        unread.keySet().removeIf(name -> name.startsWith(before(section)));
        form.ifPresent(left -> left.unreadableText().forEach((name, text) -> unread.put(before(section) + name, text)));
    }

    /** A section is laid anew: what could not be read in it comes back. */
    void enter(int section, Optional<Form> form) {
        Map<String, String> mine = new TreeMap<>();
        unread.forEach((name, text) -> {
            if (name.startsWith(before(section))) mine.put(name.substring(before(section).length()), text);
        });
        form.ifPresent(laid -> laid.retype(mine));
    }

    private static String before(int section) {
        return FIELD + section + '/';
    }

    Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>(unread);
        if (!model.isExternal()) model.answers.changes().forEach((code, answer) -> typed.put(ANSWER + code, answer));
        if (model.restNotExplored.get()) typed.put(REST, REST);
        if (!model.keptStreamlined.get().equals(model.caf().assessment().keptStreamlined())) typed.put(STREAMLINED, model.keptStreamlined.get());
        if (!model.on.get().equals(today)) typed.put(ON, model.on.get().map(LocalDate::toString).orElse(""));
        return typed;
    }

    void retype(Map<String, String> typed) {
        Map<String, String> answers = new TreeMap<>();
        typed.forEach((name, text) -> {
            if (name.startsWith(ANSWER)) answers.put(name.substring(ANSWER.length()), text);
            if (name.startsWith(FIELD)) unread.put(name, text);
        });
        model.answers.retype(answers);
        if (typed.containsKey(REST)) model.restNotExplored.set(true);
        if (typed.containsKey(STREAMLINED)) model.keptStreamlined.set(typed.get(STREAMLINED));
        if (typed.containsKey(ON)) model.on.set(Optional.of(typed.get(ON)).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    }

    void forget() {
        unread.clear();
        model.answers.forget();
        model.restNotExplored.set(false);
        model.keptStreamlined.set(model.caf().assessment().keptStreamlined());
        model.on.set(today);
    }
}
