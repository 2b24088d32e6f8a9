package org.parley.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.extract.number.Quantity;
import org.parley.extract.number.QuantityPass;
import org.parley.extract.time.TenseHint;
import org.parley.extract.time.TimePass;
import org.parley.extract.time.Timex;
import org.parley.model.DateRange;
import org.parley.pack.DataPath;
import org.parley.pack.Forms;
import org.parley.pack.NumberWords;
import org.parley.pack.Problems;
import org.parley.pack.Splitter;
import org.parley.pack.TextRules;
import org.parley.pack.TimeWords;
import org.parley.text.Pages;
import org.parley.text.Text;
import org.parley.text.TextScan;

/** The passes for times and quantities with the packs of this repository. */
public final class Passes {
    private record Language(TextScan scan, QuantityPass quantities, TimePass times) {}

    private static final Map<String, Language> LANGUAGES = Map.of("nl", load("nl"), "sv", load("sv"), "en", load("en"));

    private Passes() {}

    public static Text scan(String language, String text) {
        return LANGUAGES.get(language).scan.scan(text);
    }

    public static List<Quantity> quantities(String language, String text) {
        return LANGUAGES.get(language).quantities.run(scan(language, text));
    }

    public static List<Timex> times(String language, String text, String published, TenseHint.Tense tense) {
        Language loaded = LANGUAGES.get(language);
        Text scanned = loaded.scan.scan(text);
        Optional<DateRange> day = published.isEmpty() ? Optional.empty() : Optional.of(DateRange.parse(published));
        return loaded.times.run(scanned, loaded.quantities.run(scanned), day, token -> tense);
    }

    private static Language load(String language) {
        Forms forms = new Forms();
        Problems problems = new Problems();
        Splitter splitter = Pages.splitter(language);
        var folder = DataPath.of(Path.of("../data")).resolve("packs/" + language);
        TextRules rules = TextRules.load(folder, forms, splitter, problems);
        NumberWords numbers = NumberWords.load(folder, forms, splitter, problems);
        TimeWords times = TimeWords.load(folder, forms, splitter, problems);
        problems.throwIfAny();
        return new Language(
                new TextScan(forms, splitter, rules), new QuantityPass(numbers), new TimePass(times, numbers));
    }
}
