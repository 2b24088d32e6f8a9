package org.parley.web.words;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.DateRange;
import org.parley.sides.Sides;

/** What a reader of one language is told. Immutable. */
public final class Words {
    private static final Table TABLE = Table.load();

    private final String code;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private Words(String code) {
        this.code = code;
        this.locale = Locale.forLanguageTag(code.equals("en") ? "en-GB" : code);
        this.day = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
    }

    /** Codes of the languages in which the pages speak. */
    public static List<String> languages() {
        return TABLE.languages();
    }

    /** In the language asked for, else the first that there is. */
    public static Words in(String code) {
        return new Words(languages().contains(code) ? code : languages().get(0));
    }

    /** In the first language of an {@code Accept-Language} header that there is. */
    public static Words accepted(String header) {
        return header.isBlank()
                ? in("")
                : in(Optional.ofNullable(Locale.lookupTag(ranges(header), languages()))
                        .orElse(""));
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header.substring(0, Math.min(200, header.length())));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** A sentence of the pages, which is its own key; {@code {0}} stands for the first value. */
    public String say(String english, Object... values) {
        String said = TABLE.find(english, code).orElse(english);
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", values[i].toString());
        }
        return said;
    }

    /** A number with its noun: {@code count(2, "report")} looks for the words of {@code report} and {@code reports}. */
    public String count(long number, String noun) {
        return number(number) + " " + say(number == 1 ? noun : noun + "s");
    }

    /** What a code word of the model is called on the pages; the code itself where nobody said. */
    public String label(String group, String word) {
        return find(group + "." + word).orElse(word.replace('_', ' '));
    }

    /** The words under a key of the table. */
    Optional<String> find(String key) {
        return TABLE.find(key, code);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public String number(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    public String day(LocalDate date) {
        return date.format(day);
    }

    public String month(YearMonth date) {
        return date.format(month);
    }

    /** A stretch of days, as short as it can be said. */
    public String days(DateRange range) {
        if (range.first().isEmpty()) {
            return say("by {0}", day(range.last().orElseThrow()));
        }
        LocalDate first = range.first().get();
        if (range.last().isEmpty()) {
            return say("from {0}", day(first));
        }
        LocalDate last = range.last().get();
        if (first.equals(last)) {
            return day(first);
        }
        if (range.equals(DateRange.year(first.getYear()))) {
            return "" + first.getYear();
        }
        if (range.equals(DateRange.month(YearMonth.from(first)))) {
            return month(YearMonth.from(first));
        }
        return day(first) + " – " + day(last);
    }

    /** A date as it stands in lists; what is no date stays as it is. */
    public String days(String text) {
        try {
            return text.isEmpty() ? "" : days(DateRange.parse(text));
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** What a state, body or group is called. */
    public String side(String id) {
        return find("side." + id).orElseGet(() -> Sides.name(id, locale));
    }

    /** Several sides. */
    public String sides(List<String> ids) {
        return String.join(", ", ids.stream().map(this::side).toList());
    }

    /** What a language is called. */
    public String language(String other) {
        String name = Locale.of(other).getDisplayLanguage(locale);
        return name.isEmpty() ? other : name;
    }
}
