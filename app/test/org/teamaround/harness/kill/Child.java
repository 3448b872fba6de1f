package org.teamaround.harness.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.teamaround.harness.Program;

/** A Java program of its own, what it has said so far, and its end. */
final class Child implements AutoCloseable {
    private final Process process;
    private final Thread listening;
    private final List<String> said = new ArrayList<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch closing = new CountDownLatch(1);

    Child(Class<?> program, Path errors, List<String> arguments) throws IOException {
        process = Program.of(program, List.of(), arguments).redirectError(errors.toFile()).start();
        listening = Thread.ofVirtual().start(this::listen);
    }

    /** A line that was cut off by the kill had not been said. */
    private void listen() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') line.append((char) next);
                else {
                    hear(line.toString().strip());
                    line.setLength(0);
                }
            }
        } catch (IOException e) {
            hear("stream ended");
        } finally {
            ready.countDown();
            closing.countDown();
        }
    }

    private synchronized void hear(String line) {
        said.add(line);
        if (line.equals("ready")) ready.countDown();
        if (line.equals("closing")) closing.countDown();
    }

    synchronized boolean said(String word) {
        return said.contains(word);
    }

    /** How many lines began so. */
    synchronized int count(String start) {
        return (int) said.stream().filter(line -> line.startsWith(start)).count();
    }

    /** The newest number acknowledged; 0 when there is none. */
    synchronized int newest() {
        return said.stream().filter(word -> word.chars().allMatch(Character::isDigit) && !word.isEmpty()).mapToInt(Integer::parseInt).max().orElse(0);
    }

    void awaitReady() throws InterruptedException {
        ready.await(60, TimeUnit.SECONDS);
    }

    void awaitClosing() throws InterruptedException {
        closing.await(60, TimeUnit.SECONDS);
    }

    /** Without warning, and waits until it is gone and everything it had said is heard. False when it had ended by itself. */
    boolean kill(Duration after) throws InterruptedException {
        boolean alive = !process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        listening.join();
        return alive;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
