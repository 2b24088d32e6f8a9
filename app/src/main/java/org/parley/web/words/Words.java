package org.parley.web.words;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.ledger.Conflict;
import org.parley.ledger.Lives;
import org.parley.ledger.Roots;
import org.parley.ledger.Transition;
import org.parley.ledger.Version;
import org.parley.model.DateRange;
import org.parley.model.Dealing;
import org.parley.model.Report;
import org.parley.model.Status;
import org.parley.sides.Sides;
import org.parley.store.Life;

/** What a reader of one language is told. Immutable. */
public final class Words {
    private static final Table TABLE = Table.load();

    private final String code;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfMonth;
    private final DateTimeFormatter month;

    private Words(String code) {
        this.code = code;
        this.locale = Locale.forLanguageTag(code.equals("en") ? "en-GB" : code);
        this.day = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        this.dayOfMonth = DateTimeFormatter.ofPattern("d MMM", locale);
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

    /** What a type of dealing or an act is called. */
    public String type(String word) {
        return find("type." + word).or(() -> find("act." + word)).orElse(word.replace('_', ' '));
    }

    /** How sure it is; of what was said, how sure it is that it was said. */
    public String certainty(String kind, String word) {
        return label(kind.equals("STATEMENT") ? "said" : "certainty", word);
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
        if (!first.plusYears(1).isAfter(last) || first.getYear() != last.getYear()) {
            return day(first) + " – " + day(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + day(last)
                : first.format(dayOfMonth) + " – " + day(last);
    }

    /** A length of time such as {@code P90D}, in words. */
    public String length(String iso) {
        Matcher parts = LENGTH.matcher(iso);
        List<String> said = new ArrayList<>();
        if (!parts.matches()) {
            return iso;
        }
        for (int i = 0; i < UNITS.size(); i++) {
            String number = parts.group(i + 1);
            if (number != null) {
                said.add(count(Long.parseLong(number), UNITS.get(i)));
            }
        }
        return said.isEmpty() ? iso : String.join(" ", said);
    }

    private static final Pattern LENGTH = Pattern.compile(
            "P(?:(\\d{1,9})Y)?(?:(\\d{1,9})M)?(?:(\\d{1,9})W)?(?:(\\d{1,9})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?)?");
    private static final List<String> UNITS = List.of("year", "month", "week", "day", "hour", "minute");

    /** The day of a step; of one called off, put off or refused it is the day that was planned. */
    public String day(Transition step) {
        String days = step.date().map(this::days).orElse("");
        boolean off = Set.of(Status.CANCELLED, Status.POSTPONED, Status.REFUSED).contains(step.status());
        return days.isEmpty() ? say("no date") : off ? say("planned for {0}", days) : days;
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

    /** The id of a good or topic by what it is called in any language, or by itself; what nothing is called so stays as it is. */
    public static String conceptOf(String typed) {
        return TABLE.find("concept." + typed, TABLE.languages().get(0)).isPresent()
                ? typed
                : TABLE.key("concept.", typed).orElse(typed);
    }

    /** What a good or topic is called. */
    public String concept(String id) {
        return label("concept", id);
    }

    /** How old the knowledge is of where a dealing stood; where it stood is said beside it. */
    public String told(Life.State state) {
        String day = day(state.step().lastTold());
        boolean open = state.ended() || Lives.isStanding(state.step().status());
        return (open ? say("Last told on {0}, nothing since.", day) : say("Last told on {0}.", day))
                + (state.ended() ? " " + say("Its stated end has passed.") : "");
    }

    /** Where a dealing stood, and how old that knowledge is; never simply in force where nobody said how long. */
    public String state(Lives.State state) {
        return state(state.status(), state.lastTold(), state.sources(), state.ended());
    }

    private String state(Status stands, LocalDate lastTold, int sources, boolean ended) {
        String status = label("status", stands.word());
        String by = count(sources, "source");
        String past = ended ? " " + say("Its stated end has passed.") : "";
        return !ended && !Lives.isStanding(stands)
                ? say("Stands as: {0}. Last told on {1} by {2}.", status, day(lastTold), by)
                : say("{0}: last told on {1} by {2}, nothing since.", upper(status), day(lastTold), by) + past;
    }

    private String upper(String text) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** How many independent sources there are, at least and at most, and on whose side. */
    public String interval(Roots roots) {
        String number = roots.least() == roots.most()
                ? count(roots.least(), "independent source")
                : say("{0}–{1} independent sources", roots.least(), roots.most());
        return number
                + roots.side()
                        .map(side -> ", " + say("all on the side of {0}", side(side)))
                        .orElse("");
    }

    /** Who a source is. The ledger's own words for the unnamed are put into the reader's language. */
    public String origin(Roots.Origin origin) {
        String heard = "unnamed voice heard by ";
        if (origin.label().startsWith(heard)) {
            return say("unnamed voice heard by {0}", origin.label().substring(heard.length()));
        }
        int of = origin.label().indexOf(" of ");
        String type = (of < 0 ? origin.label() : origin.label().substring(0, of)).replace(' ', '_');
        Optional<String> named = find("source." + type);
        return named.map(name ->
                        of < 0 ? name : name + " (" + side(origin.label().substring(of + 4)) + ")")
                .orElse(origin.label());
    }

    /** What one side or outlet says to a question. */
    public String claim(Conflict conflict, Conflict.Claim claim) {
        return switch (conflict.question()) {
            case "when" -> days(claim.value());
            case "how long" -> length(claim.value());
            case "who asked" -> side(claim.value());
            default -> find("status." + claim.value()).orElse(say(claim.value()));
        };
    }

    /** What was said at one point of a version: where it stands and how sure, or the act. */
    public String position(Version.Position position) {
        Report report = position.telling().report();
        String sure = certainty(report.kind().name(), report.certainty().word());
        return report.dealing() instanceof Dealing.Statement said
                ? label("act", said.act().word())
                : label("status", report.status().map(status -> status.word()).orElse("")) + ", " + sure;
    }

    /** What a language is called. */
    public String language(String other) {
        String name = Locale.of(other).getDisplayLanguage(locale);
        return name.isEmpty() ? other : name;
    }
}
