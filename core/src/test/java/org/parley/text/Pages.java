package org.parley.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.parley.pack.DataPath;
import org.parley.pack.Forms;
import org.parley.pack.Problems;
import org.parley.pack.Splitter;
import org.parley.pack.TextRules;

/** Scans text with the packs of this repository. */
public final class Pages {
    public static final Path PACKS = Path.of("../data/packs");
    private static final Map<String, TextScan> SCANS =
            Map.of("nl", scanner("nl"), "sv", scanner("sv"), "en", scanner("en"));

    private Pages() {}

    public static Text scan(String language, String text) {
        return SCANS.get(language).scan(text);
    }

    public static Splitter splitter(String language) {
        return new Splitter(language.equals("en") ? List.of("'s") : List.of());
    }

    private static TextScan scanner(String language) {
        Forms forms = new Forms();
        Problems problems = new Problems();
        TextRules rules = TextRules.load(DataPath.of(PACKS).resolve(language), forms, splitter(language), problems);
        problems.throwIfAny();
        return new TextScan(forms, splitter(language), rules);
    }
}
