/**
 * Which people of the vault a typed person may be already, and why: by name, sound, birth, address, family. Nothing restricted is compared
 * or told. May use: person, kernel. Must not know: screens, SQL, any feature after person.
 */
@NullMarked
package org.teamaround.person.likeness;

import org.jspecify.annotations.NullMarked;
