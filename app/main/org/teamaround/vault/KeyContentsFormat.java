package org.teamaround.vault;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Format 2 of the key file's sealed contents. */
final class KeyContentsFormat {
    private static final int FORMAT = 2;
    private static final int KEY = 32;

    private KeyContentsFormat() {}

    static byte[] write(KeyContents contents) {
        return Binary.bytes(out -> {
            out.writeShort(FORMAT);
            out.writeUTF(contents.centreName());
            Binary.write(out, contents.device().id());
            Binary.write(out, contents.device().incarnation());
            out.writeUTF(contents.device().name());
            out.write(contents.deviceKey());
            out.write(contents.recovery().escrowKey());
            out.write(contents.recovery().ageKey());
            out.writeShort(contents.users().size());
            for (VaultUser user : contents.users()) write(out, user);
            out.writeBoolean(contents.witness().isPresent());
            if (contents.witness().isPresent()) WitnessFormat.write(out, contents.witness().get());
        });
    }

    private static void write(DataOutputStream out, VaultUser user) throws IOException {
        Binary.write(out, user.id());
        out.writeUTF(user.name());
        out.writeShort(SlotFormat.bits(user.roles()));
        out.write(user.publicKey());
        Binary.writeSized(out, user.escrow());
    }

    static Optional<KeyContents> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readUnsignedShort() != FORMAT) return Optional.empty();
            String centre = in.readUTF();
            ThisDevice device = new ThisDevice(Binary.readId(in), Binary.readId(in), in.readUTF());
            byte[] deviceKey = Binary.exactly(in, KEY);
            RecoveryPublic recovery = new RecoveryPublic(Binary.exactly(in, KEY), Binary.exactly(in, KEY));
            List<VaultUser> users = new ArrayList<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) users.add(readUser(in));
            Optional<Witness> witness = Binary.readFlag(in) ? Optional.of(WitnessFormat.read(in)) : Optional.empty();
            return in.available() == 0 ? Optional.of(new KeyContents(centre, device, deviceKey, recovery, users, witness)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static VaultUser readUser(DataInputStream in) throws IOException {
        UUID id = Binary.readId(in);
        return new VaultUser(id, in.readUTF(), SlotFormat.readRoles(in), Binary.exactly(in, KEY), Binary.readSized(in));
    }
}
