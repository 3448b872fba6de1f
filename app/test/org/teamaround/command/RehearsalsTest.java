package org.teamaround.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every scenario of {@code resources/rehearsals} holds; mistakes in a scenario name file and line. */
class RehearsalsTest {
    @TempDir
    private Path folder;
    private final StringWriter said = new StringWriter();

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("resources", "rehearsals"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theScenarioHolds(Path scenario) {
        assertThat(rehearse("rehearse", "--keep", folder.toString(), scenario.toString())).as(said.toString()).isZero();
        assertThat(said.toString()).endsWith(" passed, 0 failed" + System.lineSeparator());
        Path kept = folder.resolve(scenario.getFileName().toString().replace(".yaml", ""));
        assertThat(kept.resolve("vault").resolve("case.mv.db")).exists();
        assertThat(rehearse("verify", kept.resolve("vault").toString(), "--passphrase-file", kept.resolve("passphrase.txt").toString())).isZero();
    }

    @Test
    void whatDoesNotHoldIsCounted() throws IOException {
        assertThat(play("""
            title: Wrong on purpose
            steps:
              - on: 2026-03-12 10:00
                do:
                  - receive referral: {ref: X, referrer: {name: Aoife Brennan}, children: [{given: Una, family: Test, born: 2020-01-02}], adults: [{given: Eve, family: Test, phone: 07700 900999, mother of: all, parental responsibility: yes}], reason: Tired., consent: not asked}
                expect:
                  - referral: {ref: X, state: completed}
                  - due: {what: acknowledge, for: X, on: 2026-03-16}
            """)).isEqualTo(1);
        assertThat(said.toString()).contains("NOT HELD").contains("found: received").contains("1 passed, 1 failed");
    }

    @Test
    void aRefusalNobodyExpectedFails() throws IOException {
        assertThat(play("""
            title: Refused
            steps:
              - on: 2026-03-12 10:00
                do:
                  - receive referral: {ref: X, referrer: {name: Aoife Brennan}, children: [{given: Una, family: Test, born: 2030-01-02}], reason: Tired., consent: not asked}
            """)).isEqualTo(1);
        assertThat(said.toString()).contains("0 passed, 1 failed");
    }

    @Test
    void anUnknownWordNamesFileAndLine() throws IOException {
        assertThat(play("title: Typing error\nsteps:\n  - on: 2026-03-12\n    do:\n      - recieve referral: {ref: X}\n")).isEqualTo(2);
        assertThat(said.toString()).contains("case.yaml:5: nobody can \"recieve referral\"");
        assertThat(play("title: Unknown key\nsteps:\n  - on: 2026-03-12\n    expect:\n      - due: {whta: screen}\n")).isEqualTo(2);
        assertThat(said.toString()).contains("case.yaml:5: \"whta:\" is not known here");
        assertThat(play("title: No date\nsteps:\n  - on: soon\n")).isEqualTo(2);
        assertThat(said.toString()).contains("case.yaml:3: \"soon\" is not a date");
        assertThat(play("title: [unclosed\n")).isEqualTo(2);
        assertThat(said.toString()).contains("case.yaml:").contains("this is not YAML");
    }

    @Test
    void aDayThatNoCalendarHasNamesFileAndLine() throws IOException {
        assertThat(play("title: No such day\nsteps:\n  - on: 31/02/2026\n")).isEqualTo(2);
        assertThat(said.toString()).contains("case.yaml:3: \"31/02/2026\" is not a date");
    }

    @Test
    void whatARefusedActShouldHaveMadeIsMissedByTheNext() throws IOException {
        assertThat(play("""
            title: Refused, then missed
            steps:
              - on: 2026-03-12
                do:
                  - receive referral: {ref: X, referrer: {name: Aoife Brennan}, children: [{given: Una, family: Test, born: 2030-01-02}], reason: Tired., consent: not asked}
              - on: 2026-03-13
                do:
                  - screen: {referral: X, decision: accept for panel}
            """)).isEqualTo(1);
        assertThat(said.toString()).contains("case.yaml:5: carried out").contains("case.yaml:8: no referral is called \"X\"").contains("0 passed, 2 failed");
    }

    @Test
    void aWrongFileDoesNotKeepTheOthersFromBeingPlayed() throws IOException {
        Path wrong = folder.resolve("wrong.yaml");
        Path right = folder.resolve("right.yaml");
        Files.writeString(wrong, "title: Wrong\nsteps:\n  - on: soon\n");
        Files.writeString(right, "title: Right\nsteps:\n  - on: 2026-03-12\n    do:\n      - enter agency: One\n");
        assertThat(rehearse("rehearse", wrong.toString(), right.toString())).isEqualTo(2);
        assertThat(said.toString()).contains("wrong.yaml:3:").contains("done      enter agency");
    }

    private int play(String scenario) throws IOException {
        Path file = folder.resolve("case.yaml");
        Files.writeString(file, scenario);
        return rehearse("rehearse", file.toString());
    }

    private int rehearse(String... arguments) {
        PrintWriter out = new PrintWriter(said, true);
        CommandLine line = Teamaround.line();
        return line.setOut(out).setErr(out).execute(arguments);
    }
}
