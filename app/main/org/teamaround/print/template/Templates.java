package org.teamaround.print.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.teamaround.kernel.Fault;

/** Fills templates; each is compiled once and kept. */
public final class Templates {
    private final PebbleEngine engine;

    /** @param words the sentence of a text key, with its arguments filled in */
    public Templates(BiFunction<String, Object[], String> words) {
        engine = new PebbleEngine.Builder().loader(new TemplateFolder()).extension(new PrintWords(words)).autoEscaping(true)
                .strictVariables(true).cacheActive(true).newLineTrimming(true).build();
    }

    /** The filled template as well-formed XML, without the control characters that XML forbids. */
    public String fill(String template, Map<String, Object> model, Locale language) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(out, model, language);
        } catch (PebbleException e) {
            // its message holds the template's name, the line and the unknown word; never a value
            throw new Fault("press.template." + template, e.getCause() == null ? e : e.getCause());
        } catch (IOException e) {
            throw new Fault("press.template", e);
        }
        return legal(out.toString());
    }

    private static String legal(String xml) {
        StringBuilder out = new StringBuilder(xml.length());
        xml.codePoints().filter(Templates::isLegal).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
    }
}
