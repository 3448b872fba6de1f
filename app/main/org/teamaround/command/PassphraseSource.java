package org.teamaround.command;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A passphrase from the console or from a file's first line; never from an argument, which other users of the machine could read. */
final class PassphraseSource {
    private PassphraseSource() {}

    static char[] of(@Nullable Path file) {
        return file == null ? fromConsole() : fromFile(file);
    }

    private static char[] fromConsole() {
        Console console = System.console();
        if (console == null || !console.isTerminal())
            throw Refusal.unusable("There is no console to type the passphrase on; put it in a file and name it with --passphrase-file.");
        char[] typed = console.readPassword("Passphrase: ");
        if (typed == null) throw Refusal.unusable("No passphrase was typed.");
        return typed;
    }

    private static char[] fromFile(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CharBuffer all = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
            Arrays.fill(bytes, (byte) 0);
            int end = 0;
            while (end < all.length() && all.charAt(end) != '\n' && all.charAt(end) != '\r') end++;
            char[] line = new char[end];
            all.get(line);
            Arrays.fill(all.array(), ' ');
            return line;
        } catch (IOException e) {
            throw Refusal.unusable("The passphrase file cannot be read; check its name.");
        }
    }
}
