/**
 * The one search box: what can be found, in memory, by any part of its names, sound, dates, numbers and places; best first, with the reason.
 * May use: kernel; directory and panel, whose entries it makes; ICU for other alphabets and commons-codec for sounds. Must not know: tables,
 * screens. Nothing of it ever reaches a disk.
 */
@NullMarked
package org.teamaround.find;

import org.jspecify.annotations.NullMarked;
