package org.parley.bench.recognizers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.bench.JsonTree;
import org.parley.extract.number.Numeral;
import org.parley.extract.number.Quantity;
import org.parley.text.Text;

/** Scores numbers, percentages and money of one language. */
final class NumberScore {
    /** Units that the set leaves without ISO code, and coins, as code and factor. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("Dollar", "USD"),
            Map.entry("Euro", "EUR"),
            Map.entry("Krone", "SEK"),
            Map.entry("Pound", "GBP"),
            Map.entry("Franc", "FRF"),
            Map.entry("Netherlands guilder", "NLG"),
            Map.entry("Finnish markka", "FIM"),
            Map.entry("Peso", "PHP"),
            Map.entry("Rupee", "INR"),
            Map.entry("Peseta", "ESP"),
            Map.entry("Bitcoin", "XBT"));

    private static final Map<String, Double> PARTS = Map.of(
            "Cent",
            0.01,
            "Pence",
            0.01,
            "Penny",
            0.01,
            "Penni",
            0.01,
            "Sen",
            0.01,
            "Tientje",
            10.0,
            "Kwartje",
            0.25,
            "Dubbeltje",
            0.1,
            "Stuiver",
            0.05,
            "Øre",
            0.01);

    private final Path folder;
    private final Language language;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    NumberScore(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
    }

    Map<String, Tally> run() {
        score("Number.NumberModel.json", this::numbers);
        score("Number.PercentModel.json", this::percents);
        score("NumberWithUnit.CurrencyModel.json", this::money);
        return tallies;
    }

    private interface Scorer {
        void score(Specs.Case test, List<Quantity> found);
    }

    private void score(String file, Scorer scorer) {
        Path path = folder.resolve(language.name()).resolve(file);
        if (!Files.exists(path)) {
            return;
        }
        for (Specs.Case test : Specs.read(path)) {
            Text text = language.scan(test.input());
            scorer.score(test, language.quantities().run(text));
        }
    }

    private void numbers(Specs.Case test, List<Quantity> found) {
        List<String> got = new ArrayList<>();
        for (Quantity quantity : found) {
            for (Numeral numeral : quantity.numerals()) {
                if (numeral.type() != Numeral.Type.ORDINAL) {
                    got.add(item(numeral.span().in(test.input()), numeral.value()));
                }
            }
        }
        List<String> wanted = new ArrayList<>();
        test.expected()
                .forEach(want -> wanted.add(item(want.text(), parse(JsonTree.text(want.resolution(), "value")))));
        String kind = test.expected().isEmpty()
                ? "negative"
                : test.expected().stream().anyMatch(this::special)
                        ? "fractions, powers, dozens"
                        : "integers and decimals";
        add("numbers: " + kind, wanted.equals(got), test, wanted, got);
    }

    private boolean special(Specs.Expected expected) {
        String subtype = expected.resolution().get("subtype") instanceof String name ? name : "";
        String text = expected.text().toLowerCase(Locale.ROOT);
        boolean listed = text.matches(".*(\\^|\\de[+-]?\\d|/|doz|dozijn|dussin|gros|dzs|[½⅙⅔¾]).*");
        boolean fraction = text.matches("(?s).*(de|den|ste|sten|kwart|half|halve|halv)")
                || text.matches(".*(een|één|1) (op|van|uit) .*")
                || text.matches(".*half.*");
        return listed || fraction || subtype.equals("fraction") || subtype.equals("power");
    }

    private void percents(Specs.Case test, List<Quantity> found) {
        List<String> got = items(test, found, Quantity.Kind.PERCENTAGE);
        List<String> wanted = new ArrayList<>();
        for (Specs.Expected want : test.expected()) {
            String value = String.valueOf(want.resolution().get("value")).replace("%", "");
            if (!value.equals("null")) {
                wanted.add(item(want.text(), parse(value)) + " %");
            }
        }
        add(test.expected().isEmpty() ? "percent: negative" : "percent", wanted.equals(got), test, wanted, got);
    }

    private void money(Specs.Case test, List<Quantity> found) {
        List<String> got = items(test, found, Quantity.Kind.MONEY);
        List<String> wanted = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (Specs.Expected want : test.expected()) {
            Object value = want.resolution().get("value");
            if (value == null) {
                continue;
            }
            String unit = String.valueOf(want.resolution().get("unit"));
            String iso =
                    want.resolution().get("isoCurrency") instanceof String code ? code : CODES.getOrDefault(unit, "");
            double amount = parse(value) * PARTS.getOrDefault(unit, 1.0);
            wanted.add(item(want.text(), amount) + " " + iso);
            plain.add(item(want.text(), amount) + " ");
        }
        boolean same = got.size() == wanted.size();
        for (int i = 0; same && i < got.size(); i++) {
            same = wanted.get(i).endsWith(" ")
                    ? got.get(i).startsWith(plain.get(i))
                    : wanted.get(i).equals(got.get(i));
        }
        add(test.expected().isEmpty() ? "money: negative" : "money", same, test, wanted, got);
    }

    private static List<String> items(Specs.Case test, List<Quantity> found, Quantity.Kind kind) {
        List<String> items = new ArrayList<>();
        for (Quantity quantity : found) {
            if (quantity.kind() == kind) {
                items.add(item(quantity.span().in(test.input()), quantity.number()) + " "
                        + quantity.unit().orElse(""));
            }
        }
        return items;
    }

    private void add(String name, boolean right, Specs.Case test, List<String> wanted, List<String> got) {
        tallies.computeIfAbsent(name, key -> new Tally(language.name() + " " + key))
                .add(right, test.input().strip() + "  wanted " + wanted + " got " + got);
    }

    private static String item(String text, double value) {
        return text.toLowerCase(Locale.ROOT).strip() + "=" + "%.6g".formatted(value);
    }

    private static double parse(Object value) {
        String text = String.valueOf(value).replace(',', '.');
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
