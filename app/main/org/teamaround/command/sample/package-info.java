/**
 * The sample team: a fictional centre's last five months, played through the use cases up to yesterday from {@code resources/sample}.
 * May use: shell, command.rehearsal, command.scenario. Must not know: screens, how vaults are kept.
 */
@NullMarked
package org.teamaround.command.sample;

import org.jspecify.annotations.NullMarked;
