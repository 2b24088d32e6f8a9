package org.parley.bench.recognizers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.parley.model.Article;

/**
 * Cases that news reads otherwise than the set does, listed by the hash of their input with a reason each.
 *
 * <p>The inputs themselves are not ours to copy.
 */
record Exceptions(Map<String, String> reasons) {

    static Exceptions of(String language) {
        Map<String, String> reasons = new HashMap<>();
        try (InputStream in = Exceptions.class.getResourceAsStream("exceptions-" + language + ".tsv")) {
            if (in != null) {
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    int tab = line.indexOf('\t');
                    if (tab > 0 && !line.startsWith("#")) {
                        reasons.put(line.substring(0, tab), line.substring(tab + 1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Exceptions(reasons);
    }

    static String key(String input) {
        return Article.hash(input.strip());
    }

    boolean lists(String input) {
        return reasons.containsKey(key(input));
    }
}
