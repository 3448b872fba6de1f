package org.teamaround.vault;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** How a witness is written among the key file's contents; the heads in the order of their devices. */
final class WitnessFormat {
    private WitnessFormat() {}

    static void write(DataOutputStream out, Witness witness) throws IOException {
        out.writeShort(witness.heads().size());
        for (Map.Entry<UUID, ChainHead> head : new TreeMap<>(witness.heads()).entrySet()) {
            Binary.write(out, head.getKey());
            out.writeLong(head.getValue().count());
            Binary.writeSized(out, head.getValue().hash());
        }
        out.writeBoolean(witness.pages().isPresent());
        if (witness.pages().isPresent()) write(out, witness.pages().get());
    }

    private static void write(DataOutputStream out, PageState pages) throws IOException {
        Binary.write(out, pages.file());
        out.writeLong(pages.writes());
        Binary.writeSized(out, pages.digest());
    }

    static Witness read(DataInputStream in) throws IOException {
        Map<UUID, ChainHead> heads = new HashMap<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) heads.put(Binary.readId(in), new ChainHead(in.readLong(), Binary.readSized(in)));
        return new Witness(heads, Binary.readFlag(in) ? Optional.of(readPages(in)) : Optional.empty());
    }

    private static PageState readPages(DataInputStream in) throws IOException {
        return new PageState(Binary.readId(in), in.readLong(), Binary.readSized(in));
    }
}
