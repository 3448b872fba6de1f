/**
 * Turns a paper (template and model, already cut) or a pack of papers into one tagged PDF, and reads the words of a PDF back.
 * May use: kernel, Pebble, openhtmltopdf, PDFBox. It is the only place that knows them.
 * Must not know: any feature, stores, screens; it never writes to disk.
 */
@NullMarked
package org.teamaround.print;

import org.jspecify.annotations.NullMarked;
