/**
 * From one assembled page tree to one tagged PDF (PDF/UA-1, PDF/A-2a), in memory only.
 * May use: kernel, print.shape, openhtmltopdf, PDFBox. Must not know: papers, templates, features.
 */
@NullMarked
package org.teamaround.print.pdf;

import org.jspecify.annotations.NullMarked;
