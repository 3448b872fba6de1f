/**
 * Full text of notes and forms: which passages hold the typed words, with the words around them. The index lies in memory, never on a disk.
 * May use: find, kernel, Lucene. Must not know: tables, screens. Sealed notes never come here.
 */
@NullMarked
package org.teamaround.find.text;

import org.jspecify.annotations.NullMarked;
