/**
 * Lettering: which bundled typeface draws which character, and words that PDF text cannot shape, drawn as outlines.
 * May use: kernel, PDFBox fonts, the text layout of the JDK. Must not know: templates, documents, features.
 */
@NullMarked
package org.teamaround.print.shape;

import org.jspecify.annotations.NullMarked;
