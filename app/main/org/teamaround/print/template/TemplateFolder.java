package org.teamaround.print.template;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Loads {@code resources/print/<name>.peb} from the class path and nothing else. */
final class TemplateFolder implements Loader<String> {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Override
    public Reader getReader(String name) {
        InputStream in = open(name);
        if (in == null) throw new LoaderException(null, "no template " + name);
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    @Override
    public boolean resourceExists(String name) {
        return NAME.matcher(name).matches() && TemplateFolder.class.getResource("/print/" + name + ".peb") != null;
    }

    @Override
    public String resolveRelativePath(String relative, String anchor) { return relative; }

    @Override
    public String createCacheKey(String name) { return name; }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}

    private static @Nullable InputStream open(String name) {
        return NAME.matcher(name).matches() ? TemplateFolder.class.getResourceAsStream("/print/" + name + ".peb") : null;
    }
}
