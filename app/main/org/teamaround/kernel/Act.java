package org.teamaround.kernel;

import java.util.Optional;

/**
 * One thing somebody did, in the words of the journal: everything written inside its transaction belongs to it, and undo takes it
 * back whole.
 *
 * @param what   name of the use case, such as {@code referral.screen}; the text key {@code act.<what>} says it in users' words
 * @param reason why, where the form asks for it (late entry, override, correction)
 */
public record Act(String what, Actor actor, Optional<String> reason) {
    public static Act of(String what, Actor actor) {
        return new Act(what, actor, Optional.empty());
    }

    public Act because(String why) {
        return new Act(what, actor, Optional.of(why));
    }
}
