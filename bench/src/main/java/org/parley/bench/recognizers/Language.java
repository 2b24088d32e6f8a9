package org.parley.bench.recognizers;

import org.parley.extract.number.QuantityPass;
import org.parley.extract.time.TimePass;
import org.parley.pack.Packs;
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

    static Language of(Packs packs, String name, String code) {
        var pack = packs.language(code).orElseThrow();
        return new Language(
                name,
                code,
                new TextScan(pack.forms(), pack.grammar().splitter(), pack.textRules()),
                new QuantityPass(pack.numbers()),
                new TimePass(pack.times(), pack.numbers()),
                new TimePass(pack.times().withEndIncluded(false), pack.numbers()));
    }

    Text scan(String text) {
        return scan.scan(text);
    }
}
