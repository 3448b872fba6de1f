package org.teamaround.vault.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.DataKey.Purpose;
import org.teamaround.vault.DeviceKeys;
import org.teamaround.vault.OpenKeysAlone;
import org.teamaround.vault.StoreOpening;
import org.teamaround.vault.backup.age.AgeIdentity;
import org.teamaround.vault.backup.age.AgeInput;

/**
 * Proves a backup: reads it to its last byte, restores it in memory, checks everything there and compares it with what the manifest says,
 * which the device that made it has signed.
 */
final class Proof {
    private final Snapshots<?> snapshots;
    private final OpenKeysAlone openKeys;

    Proof(Snapshots<?> snapshots, OpenKeysAlone openKeys) {
        this.snapshots = snapshots;
        this.openKeys = openKeys;
    }

    Outcome<Manifest> of(Container.Opened backup, StoreOpening keys) {
        return snapshots.tryOut(keys).then(trial -> {
            try (trial; AgeIdentity identity = identity(keys)) {
                return in(trial, backup, identity, keys);
            } catch (IOException e) {
                return Outcome.refused(BackupTrouble.reading(e));
            }
        });
    }

    static AgeIdentity identity(StoreOpening keys) {
        return new AgeIdentity(keys.key().derive(Purpose.BACKUP));
    }

    private Outcome<Manifest> in(Trial trial, Container.Opened backup, AgeIdentity identity, StoreOpening keys) throws IOException {
        if (backup.keyFile().isEmpty()) return Outcome.refused(Problem.of("backup.problem.not-a-backup"));
        Set<UUID> attachments = new HashSet<>();
        PayloadReader reader = new PayloadReader(backup.keyFile().get(), new PayloadReader.Receiver() {
            @Override
            public OutputStream database() {
                return trial.database();
            }

            @Override
            public boolean attachment(UUID id, byte[] sealed) {
                return attachments.add(id) && trial.opens(id, sealed);
            }
        });
        Outcome<ManifestFormat.Signed> signed = reader.read(AgeInput.open(backup.in(), backup.header(), identity));
        return signed.then(read -> signedBy(backup.keyFile().get(), keys, read)).then(manifest -> compared(manifest, trial.check(attachments)));
    }

    /** By the device as the backup's own key file names it: after a restore it has another key. */
    Outcome<Manifest> signedBy(byte[] keyFile, StoreOpening keys, ManifestFormat.Signed read) {
        boolean holds = openKeys.signingKey(keyFile, keys.key()).filter(key -> DeviceKeys.verifies(key, read.signed(), read.signature())).isPresent();
        return holds ? Outcome.done(read.manifest()) : Outcome.refused(Problem.of("backup.problem.signature"));
    }

    static Outcome<Manifest> compared(Manifest manifest, Outcome<Contents> found) {
        return found.then(contents -> contents.equals(manifest.contents()) ? Outcome.done(manifest) : Outcome.refused(Problem.of("backup.problem.differs")));
    }
}
