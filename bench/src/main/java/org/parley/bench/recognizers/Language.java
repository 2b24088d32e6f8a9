package org.parley.bench.recognizers;

import java.nio.file.Path;
import java.util.List;
import org.parley.extract.QuantityPass;
import org.parley.extract.TimePass;
import org.parley.pack.DataPath;
import org.parley.pack.Forms;
import org.parley.pack.NumberWords;
import org.parley.pack.Problems;
import org.parley.pack.Splitter;
import org.parley.pack.TextRules;
import org.parley.pack.TimeWords;
import org.parley.text.Text;
import org.parley.text.TextScan;

/**
 * The passes under measurement, for one language.
 *
 * @param name the language's name in the test sets
 * @param code its pack
 * @param exclusive as {@code times}, but without the days named as the end of a span
 */
record Language(String name, String code, TextScan scan, QuantityPass quantities, TimePass times, TimePass exclusive) {

    static Language load(Path data, String name, String code) {
        DataPath folder = DataPath.of(data).resolve("packs/" + code);
        Forms forms = new Forms();
        Problems problems = new Problems();
        Splitter splitter = new Splitter(code.equals("en") ? List.of("'s", "'") : List.of());
        TextRules rules = TextRules.load(folder, forms, splitter, problems);
        NumberWords numbers = NumberWords.load(folder, forms, splitter, problems);
        TimeWords times = TimeWords.load(folder, forms, splitter, problems);
        problems.throwIfAny();
        return new Language(
                name,
                code,
                new TextScan(forms, splitter, rules),
                new QuantityPass(numbers),
                new TimePass(times, numbers),
                new TimePass(times.withEndIncluded(false), numbers));
    }

    Text scan(String text) {
        return scan.scan(text);
    }
}
