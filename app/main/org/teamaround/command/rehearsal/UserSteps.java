package org.teamaround.command.rehearsal;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Role;

/** What scenarios can do with the vault's users and keys, and look for among them. */
final class UserSteps {
    private UserSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("add user", UserSteps::add).step("change roles", UserSteps::changeRoles).step("remove user", UserSteps::remove)
            .step("reset passphrase", (stage, words) -> stage.signIns(words).resetPassphrase(words.text("name"), stage.actor()))
            .step("change passphrase", UserSteps::changePassphrase)
            .step("renew recovery key", (stage, words) -> renew(stage, words))
            .step("use recovery key", UserSteps::useRecoveryKey).step("sign in", UserSteps::signIn)
            .expect("user", UserSteps::user).expect("no user", UserSteps::noUser);
    }

    private static Outcome<?> add(Stage stage, Words words) {
        return stage.signIns(words).add(words.text("name"), roles(words), stage.actor());
    }

    private static Outcome<?> changeRoles(Stage stage, Words words) {
        return stage.signIns(words).changeRoles(words.text("name"), roles(words), stage.actor());
    }

    private static Outcome<?> remove(Stage stage, Words words) {
        return stage.signIns(words).remove(words.text("name"), stage.actor());
    }

    private static Outcome<?> changePassphrase(Stage stage, Words words) {
        words.maybe("name");
        return stage.signIns(words).changePassphrase(stage.actor());
    }

    private static Outcome<?> renew(Stage stage, Words words) {
        words.maybe("name");
        return stage.signIns(words).renewRecoveryKey(stage.actor());
    }

    private static Outcome<?> useRecoveryKey(Stage stage, Words words) {
        Outcome<?> used = stage.signIns(words).useRecoveryKey(words.text("name"));
        if (used.isDone()) stage.signedIn();
        return used;
    }

    private static Outcome<?> signIn(Stage stage, Words words) {
        Outcome<?> signed = stage.signIns(words).as(words.text("name"));
        if (signed.isDone()) stage.signedIn();
        return signed;
    }

    private static Set<Role> roles(Words words) {
        Set<Role> roles = words.list("roles").stream().map(role -> role.oneOf(Role.class)).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        words.maybe("role").ifPresent(role -> roles.add(role.oneOf(Role.class)));
        return roles;
    }

    private static Expectation.Finding user(Stage stage, Entry entry) {
        Words words = entry.isMap() ? entry.words() : entry.asWords("name");
        String name = words.text("name");
        Set<Role> wanted = roles(words);
        words.nothingElse();
        String found = stage.signIns(words).user(name).map(user -> said(user.roles())).orElse("nobody of this name can unlock");
        boolean held = stage.signIns(words).user(name).filter(user -> wanted.isEmpty() || user.roles().equals(wanted)).isPresent();
        return new Expectation.Finding(held, "user " + name + (wanted.isEmpty() ? "" : ": " + said(wanted)), found);
    }

    private static Expectation.Finding noUser(Stage stage, Entry entry) {
        Words words = entry.isMap() ? entry.words() : entry.asWords("name");
        String name = words.text("name");
        words.nothingElse();
        return new Expectation.Finding(stage.signIns(words).user(name).isEmpty(), "no user " + name, "can unlock the vault");
    }

    private static String said(Set<Role> roles) {
        return roles.stream().sorted().map(role -> role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')).collect(Collectors.joining(", "));
    }
}
