package org.teamaround.vault;

import java.nio.file.Path;

/**
 * The answers of the first day.
 *
 * @param folder     not there yet, or empty
 * @param passphrase overwritten by nobody but the caller
 */
public record NewVault(Path folder, String centreName, String userName, char[] passphrase) {
    @Override
    public String toString() {
        return "NewVault";
    }
}
