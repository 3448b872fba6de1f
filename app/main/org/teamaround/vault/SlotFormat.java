package org.teamaround.vault;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Role;

/** How a slot is written in the key file, and what its seals are bound to. */
final class SlotFormat {
    static final int SALT = 16;
    private static final byte[] MAGIC = "TEAMSLOT".getBytes(StandardCharsets.US_ASCII);
    private static final int OF_USER = 1;
    private static final int OF_RECOVERY = 2;

    private SlotFormat() {}

    static byte[] all(List<Slot> slots) {
        return Binary.bytes(out -> {
            for (Slot slot : slots) write(out, slot);
        });
    }

    static void write(DataOutputStream out, Slot slot) throws IOException {
        out.write(head(slot));
        Binary.writeSized(out, slot.sealedKey());
    }

    static Slot read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        if (kind == OF_RECOVERY) return new Slot.OfRecovery(Binary.readSized(in));
        if (kind != OF_USER) throw new IOException("slot of unknown kind");
        UUID user = Binary.readId(in);
        Set<Role> roles = readRoles(in);
        Argon2Cost cost = new Argon2Cost(in.readInt(), in.readInt(), in.readInt());
        return new Slot.OfUser(user, roles, cost, Binary.exactly(in, SALT), Binary.readSized(in), Binary.readSized(in));
    }

    /** The data key is bound to the vault, the epoch and all that stands before it in its slot: user, roles, cost, salt, private key. */
    static byte[] keyLabel(UUID vault, int epoch, Slot slot) {
        return Binary.bytes(out -> {
            out.write(MAGIC);
            Binary.write(out, vault);
            out.writeInt(epoch);
            out.write(head(slot));
        });
    }

    /** The private key outlives epochs and changes of roles: it is bound to the vault, its user and what its opening costs. */
    static byte[] privateKeyLabel(UUID vault, UUID user, Argon2Cost cost, byte[] salt) {
        return Binary.bytes(out -> {
            out.write(MAGIC);
            Binary.write(out, vault);
            out.writeByte(OF_USER);
            Binary.write(out, user);
            write(out, cost);
            out.write(salt);
        });
    }

    /** A private key in escrow is bound to the vault and its user. */
    static byte[] escrowLabel(UUID vault, UUID user) {
        return Binary.bytes(out -> {
            out.write(MAGIC);
            Binary.write(out, vault);
            Binary.write(out, user);
            out.writeUTF("escrow");
        });
    }

    private static byte[] head(Slot slot) {
        return Binary.bytes(out -> {
            switch (slot) {
                case Slot.OfRecovery _ -> out.writeByte(OF_RECOVERY);
                case Slot.OfUser mine -> {
                    out.writeByte(OF_USER);
                    Binary.write(out, mine.user());
                    out.writeShort(bits(mine.roles()));
                    write(out, mine.cost());
                    out.write(mine.salt());
                    Binary.writeSized(out, mine.sealedPrivateKey());
                }
            }
        });
    }

    private static void write(DataOutputStream out, Argon2Cost cost) throws IOException {
        out.writeInt(cost.memory());
        out.writeInt(cost.passes());
        out.writeInt(cost.lanes());
    }

    static int bits(Set<Role> roles) {
        return roles.stream().mapToInt(role -> 1 << role.ordinal()).sum();
    }

    static Set<Role> readRoles(DataInputStream in) throws IOException {
        int bits = in.readUnsignedShort();
        if (bits >> Role.values().length != 0) throw new IOException("role unknown");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) if ((bits >> role.ordinal() & 1) == 1) roles.add(role);
        return roles;
    }
}
