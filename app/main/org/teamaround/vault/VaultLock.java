package org.teamaround.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/** Only one program at a time has a vault open, and it can write there. The lock goes with the program, however that ends. */
final class VaultLock implements AutoCloseable {
    private final FileChannel channel;

    private VaultLock(FileChannel channel) {
        this.channel = channel;
    }

    static Outcome<VaultLock> take(VaultFolder folder) {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException | ReadOnlyFileSystemException e) {
            return Outcome.refused(Problem.of("vault.problem.read-only"));
        }
        return locked(channel) ? Outcome.done(new VaultLock(channel)) : inUse(channel);
    }

    private static boolean locked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new Fault("vault-lock.take", e);
        }
    }

    private static Outcome<VaultLock> inUse(FileChannel channel) {
        new VaultLock(channel).close();
        return Outcome.refused(Problem.of("vault.problem.in-use"));
    }

    /** Lets go when the work was refused or failed; otherwise whoever asked for it lets go later. */
    <T> Outcome<T> keptWhenDone(Supplier<Outcome<T>> work) {
        boolean done = false;
        try {
            Outcome<T> outcome = work.get();
            done = outcome.isDone();
            return outcome;
        } finally {
            if (!done) close();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Fault("vault-lock.close", e);
        }
    }
}
