package org.teamaround.vault.backup.age;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.teamaround.vault.backup.age.AgeTrouble.Kind;

/**
 * The header of an age file: what it carries for its recipients, and a code over it that only who has the file key can make.
 *
 * @param signed everything the code covers, as it stands in the file
 * @param code   32 bytes
 */
public record AgeHeader(List<Stanza> stanzas, byte[] signed, byte[] code) {
    /** More recipients than a backup ever has; each costs whoever opens the file a computation (vault.md section 1, age). */
    static final int MOST_STANZAS = 20;
    static final int MOST_BYTES = 256 * 1024;

    public AgeHeader {
        stanzas = List.copyOf(stanzas);
    }

    /** The first of this type. */
    public Optional<Stanza> first(String type) {
        return stanzas.stream().filter(stanza -> stanza.type().equals(type)).findFirst();
    }

    static AgeHeader of(List<Stanza> stanzas, byte[] fileKey) {
        byte[] signed = AgeHeaderFormat.signed(stanzas);
        return new AgeHeader(stanzas, signed, AgeCrypto.headerCode(fileKey, signed));
    }

    /** The file key, once a stanza opens and the header is proved to be untouched. */
    byte[] fileKey(AgeIdentity identity) throws AgeTrouble {
        if (stanzas.size() > 1 && first("scrypt").isPresent()) throw new AgeTrouble(Kind.HEADER, "scrypt beside others");
        Optional<byte[]> found = Optional.empty();
        for (Stanza stanza : stanzas) if (stanza.type().equals(AgeRecipient.TYPE) && found.isEmpty()) found = identity.unwrap(stanza);
        byte[] key = found.orElseThrow(() -> new AgeTrouble(Kind.NO_MATCH, "identity"));
        if (!MessageDigest.isEqual(AgeCrypto.headerCode(key, signed), code)) {
            Arrays.fill(key, (byte) 0);
            throw new AgeTrouble(Kind.HEADER, "code");
        }
        return key;
    }
}
