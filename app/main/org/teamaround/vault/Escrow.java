package org.teamaround.vault;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A user's private keys, sealed to the recovery pair: what was sealed to the user alone is not lost with a forgotten passphrase. After a
 * passphrase was reset by a keeper, who could not know the old private key, its escrow follows that of the new one.
 */
final class Escrow {
    private static final byte[] NONE = new byte[0];
    /** Resets without the recovery key ever used between them: more are not kept. */
    private static final int MOST = 8;

    private Escrow() {}

    static byte[] of(UUID vault, UUID user, UserKeys pair, RecoveryPublic recovery) {
        byte[] plain = pair.privateKeys();
        byte[] sealed = SealedTo.seal(recovery.escrowKey(), plain, SlotFormat.escrowLabel(vault, user));
        Arrays.fill(plain, (byte) 0);
        return Binary.bytes(out -> Binary.writeSized(out, sealed));
    }

    /** The newest first. */
    static byte[] before(byte[] newest, byte[] older) {
        return Binary.bytes(out -> {
            out.write(newest);
            for (byte[] part : parts(older).stream().limit(MOST - 1).toList()) Binary.writeSized(out, part);
        });
    }

    /** Empty when nothing is in escrow under this recovery key, or the newest is not. */
    static Optional<UserKeys> open(UUID vault, VaultUser user, RecoveryKey recovery) {
        byte[] all = NONE;
        boolean newest = true;
        for (byte[] part : parts(user.escrow())) {
            Optional<byte[]> plain = recovery.open(part, SlotFormat.escrowLabel(vault, user.id()));
            if (newest && plain.isEmpty()) return Optional.empty();
            all = joined(all, plain.orElse(NONE));
            newest = false;
        }
        Optional<UserKeys> pair = all.length == 0 ? Optional.empty() : Optional.of(new UserKeys(all));
        Arrays.fill(all, (byte) 0);
        return pair;
    }

    /** Everybody's escrow, from under one recovery key to under another; what does not open waits for its owner's next unlocking. */
    static KeyContents resealed(OpenKeys open, RecoveryKey old, RecoveryPublic fresh) {
        UUID vault = open.place().vault();
        KeyContents contents = open.contents();
        return contents.with(fresh).with(contents.users().stream().map(user -> user.withKeys(user.publicKey(), open(vault, user, old).map(pair -> {
            try (pair) {
                return of(vault, user.id(), pair, fresh);
            }
        }).orElse(NONE))).toList());
    }

    /** Without the old recovery key nobody's escrow can be carried over. */
    static KeyContents emptied(OpenKeys open, RecoveryPublic fresh) {
        KeyContents contents = open.contents();
        return contents.with(fresh).with(contents.users().stream().map(user -> user.withKeys(user.publicKey(), NONE)).toList());
    }

    private static List<byte[]> parts(byte[] escrow) {
        List<byte[]> parts = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(escrow))) {
            while (in.available() > 0) parts.add(Binary.readSized(in));
            return parts;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        Arrays.fill(one, (byte) 0);
        Arrays.fill(other, (byte) 0);
        return both;
    }
}
