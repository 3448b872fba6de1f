/**
 * Scenario files as text: YAML read into entries that know their file and line, so that every mistake names its place.
 * May use: kernel, snakeyaml-engine. Must not know: what the words do (that is {@code command.rehearsal}).
 */
@NullMarked
package org.teamaround.command.scenario;

import org.jspecify.annotations.NullMarked;
