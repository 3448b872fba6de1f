package org.teamaround.person.view;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Answer;

/** Between answers as they are kept and as they are chosen: what nobody asked shows nothing. */
final class Asked {
    private Asked() {}

    static <T> Stated<T> stated(ObjectProperty<Optional<Stated<T>>> chosen) {
        return chosen.get().orElse(Stated.notYetAsked());
    }

    static <T> Optional<Stated<T>> shown(Stated<T> stated) {
        return Optional.of(stated).filter(s -> !s.equals(Stated.<T>notYetAsked()));
    }

    static Answer answer(ObjectProperty<Optional<Answer>> chosen) {
        return chosen.get().orElse(Answer.NOT_YET_ASKED);
    }

    static Optional<Answer> shown(Answer answer) {
        return Optional.of(answer).filter(a -> a != Answer.NOT_YET_ASKED);
    }

    static Stated.Why why(ObjectProperty<Optional<Stated.Why>> chosen) {
        return chosen.get().orElse(Stated.Why.NOT_YET_ASKED);
    }

    static Optional<Stated.Why> shown(Stated.Why why) {
        return Optional.of(why).filter(w -> w != Stated.Why.NOT_YET_ASKED);
    }
}
