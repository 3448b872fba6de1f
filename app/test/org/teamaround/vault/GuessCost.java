package org.teamaround.vault;

/** One guess at a passphrase, as somebody who has the key file must make it. */
public final class GuessCost {
    private final Argon2Cost cost = Argon2Cost.USUAL;

    public int mebibytes() {
        return cost.memory() / 1024;
    }

    public int passes() {
        return cost.passes();
    }

    public void guess() {
        new PassphraseHash(Argon2Limits.STRICT).of("lantern pebble orchard violin tram".toCharArray(), new byte[16], cost);
    }
}
