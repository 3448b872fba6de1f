package org.teamaround.vault;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.TypedText;

/** What must be answered before a vault is made; every open point at once. */
final class NewVaultRules {
    private static final int LONGEST_NAME = 200;

    private NewVaultRules() {}

    static List<Problem> check(NewVault wanted) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(name("centre", wanted.centreName()));
        problems.addAll(name("user", wanted.userName()));
        problems.addAll(PassphraseRules.check(wanted.passphrase()));
        problems.addAll(new VaultFolder(wanted.folder()).occupied());
        return problems;
    }

    private static List<Problem> name(String field, String name) {
        if (TypedText.cleanLine(name).isEmpty()) return List.of(Problem.at(field, "vault.problem." + field + "-empty"));
        return name.length() > LONGEST_NAME ? List.of(Problem.at(field, "vault.problem.name-long", LONGEST_NAME)) : List.of();
    }
}
