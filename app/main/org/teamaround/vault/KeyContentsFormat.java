package org.teamaround.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Role;

/** Format 1 of the key file's sealed contents. */
final class KeyContentsFormat {
    private static final int FORMAT = 1;

    private KeyContentsFormat() {}

    static byte[] write(KeyContents contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(FORMAT);
            out.writeUTF(contents.centreName());
            write(out, contents.device().id());
            write(out, contents.device().incarnation());
            out.writeUTF(contents.device().name());
            out.writeShort(contents.users().size());
            for (VaultUser user : contents.users()) {
                write(out, user.id());
                out.writeUTF(user.name());
                out.writeUTF(roles(user));
            }
        } catch (IOException e) {
            throw new Fault("key-contents.write", e);
        }
        return bytes.toByteArray();
    }

    static Optional<KeyContents> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readUnsignedShort() != FORMAT) return Optional.empty();
            String centre = in.readUTF();
            ThisDevice device = new ThisDevice(readId(in), readId(in), in.readUTF());
            List<VaultUser> users = new ArrayList<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) users.add(readUser(in));
            return in.available() == 0 ? Optional.of(new KeyContents(centre, device, users)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static VaultUser readUser(DataInputStream in) throws IOException {
        UUID id = readId(in);
        String name = in.readUTF();
        TreeSet<Role> roles = new TreeSet<>();
        for (String role : in.readUTF().split(" ")) if (!role.isEmpty()) roles.add(Role.valueOf(role));
        return new VaultUser(id, name, roles);
    }

    private static String roles(VaultUser user) {
        return String.join(" ", new TreeSet<>(user.roles()).stream().map(Role::name).toList());
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID readId(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }
}
