package org.teamaround.harness.kill;

import java.nio.file.Path;
import java.sql.SQLException;
import org.teamaround.harness.world.WeakStore;

/** The guard's program: H2 as it comes, saving half a second later. */
public final class WeakChild {
    private WeakChild() {}

    public static void main(String[] args) throws SQLException {
        try (WeakStore store = new WeakStore(Path.of(args[0]), ";WRITE_DELAY=500")) {
            System.out.println("ready");
            for (int number = 1; ; number++) {
                store.act(number);
                System.out.println(number);
            }
        }
    }
}
