package org.teamaround.vault;

import java.util.List;
import org.teamaround.kernel.Problem;

/** A passphrase must be there and must not be quickly guessed; nothing asks for capitals or signs, and none expires. */
public final class PassphraseRules {
    private static final int LONGEST = 1000;

    private PassphraseRules() {}

    public static List<Problem> check(char[] passphrase) {
        if (passphrase.length == 0) return List.of(Problem.at("passphrase", "vault.problem.passphrase-empty"));
        if (passphrase.length > LONGEST) return List.of(Problem.at("passphrase", "vault.problem.passphrase-long", LONGEST));
        return PassphraseStrength.of(passphrase).isEnough() ? List.of() : List.of(Problem.at("passphrase", "vault.problem.passphrase-weak"));
    }
}
