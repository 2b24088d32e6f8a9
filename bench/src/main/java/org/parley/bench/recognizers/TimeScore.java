package org.parley.bench.recognizers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.bench.JsonTree;
import org.parley.extract.time.TimePass;
import org.parley.extract.time.Timex;
import org.parley.model.DateRange;
import org.parley.text.Text;

/**
 * Scores dates, periods and durations of one language.
 *
 * <p>A case is right if every expected item is found with its extent and one of its values, and no other date or duration
 * is. The set's interval ends are exclusive, and so is the day it names as the end of a span ("from 4 to 7 May" ends on the
 * sixth); news counts that day in, and so does Parley: one line tells how many are right as they are, the next how many
 * are if the packs' switch {@code named_end} is set the set's way, the third leaves out the listed exceptions as well. Its extents hold the word that opens an interval (since, before) and the words
 * that bound a duration.
 */
final class TimeScore {
    private static final Set<String> SCOPE = Set.of("date", "daterange", "duration");

    private final Path folder;
    private final Language language;
    private final Exceptions exceptions;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    TimeScore(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
        this.exceptions = Exceptions.of(language.code());
    }

    Map<String, Tally> run() {
        for (Specs.Case test : cases("DateTime.DateTimeModel.json")) {
            if (test.expected().isEmpty()) {
                Text text = language.scan(test.input());
                List<Timex> found = found(text, test);
                add("times: negative", found.isEmpty(), test, text, found);
            } else if (test.expected().stream().allMatch(item -> SCOPE.contains(item.type()))) {
                model(test);
            }
        }
        for (Specs.Case test : cases("DateTime.DateParser.json")) {
            parser(test, "times: DateParser values");
        }
        for (Specs.Case test : cases("DateTime.DatePeriodParser.json")) {
            parser(test, "times: DatePeriodParser values");
        }
        for (Specs.Case test : cases("DateTime.DateExtractor.json")) {
            extents(test);
        }
        return tallies;
    }

    private List<Specs.Case> cases(String file) {
        Path path = folder.resolve(language.name()).resolve(file);
        return Files.exists(path) ? Specs.read(path) : List.of();
    }

    private List<Timex> found(Text text, Specs.Case test) {
        return found(text, test, language.times());
    }

    private List<Timex> found(Text text, Specs.Case test, TimePass pass) {
        Optional<DateRange> reference = test.reference().isEmpty()
                ? Optional.empty()
                : Optional.of(DateRange.day(LocalDate.parse(test.reference().substring(0, 10))));
        return pass.run(text, language.quantities().run(text), reference);
    }

    private static List<Timex> inScope(List<Timex> found) {
        return found.stream()
                .filter(timex -> timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.DURATION)
                .toList();
    }

    private void model(Specs.Case test) {
        Text text = language.scan(test.input());
        List<Timex> found = inScope(found(text, test));
        boolean right = right(text, found, test);
        add("dates, periods, durations: all", right, test, text, found);
        List<Timex> other = inScope(found(text, test, language.exclusive()));
        boolean points = right || right(text, other, test);
        add("dates, periods, durations: ends as the set counts them", points, test, text, other);
        if (test.unsupported()) {
            add("dates, periods, durations: its own code fails", right, test, text, found);
        }
        if (!exceptions.lists(test.input())) {
            add("dates, periods, durations: the same, without exceptions", points, test, text, other);
        }
    }

    private static boolean right(Text text, List<Timex> found, Specs.Case test) {
        boolean right = found.size() == test.expected().size();
        for (int i = 0; right && i < found.size(); i++) {
            right = matches(text, found.get(i), test.expected().get(i));
        }
        return right;
    }

    private void parser(Specs.Case test, String name) {
        if (test.expected().isEmpty()) {
            return;
        }
        Text text = language.scan(test.input());
        List<Timex> found = inScope(found(text, test));
        boolean right =
                found.stream().anyMatch(timex -> test.expected().stream().anyMatch(want -> values(timex, want)));
        add(name, right, test, text, found);
    }

    private void extents(Specs.Case test) {
        Text text = language.scan(test.input());
        List<Timex> found = inScope(found(text, test));
        boolean right = found.size() == test.expected().size();
        for (int i = 0; right && i < found.size(); i++) {
            right = same(base(text, found.get(i)), test.expected().get(i).text());
        }
        add(
                test.expected().isEmpty() ? "times: extents negative" : "times: DateExtractor extents",
                right,
                test,
                text,
                found);
    }

    private static String base(Text text, Timex timex) {
        return timex.span().in(text.raw());
    }

    private static String led(Text text, Timex timex) {
        return text.raw()
                .substring(text.tokens().start(timex.roleFrom()), timex.span().end());
    }

    private static boolean same(String got, String wanted) {
        return got.toLowerCase(Locale.ROOT)
                .strip()
                .equals(wanted.toLowerCase(Locale.ROOT).strip());
    }

    private static boolean matches(Text text, Timex timex, Specs.Expected want) {
        boolean base = same(base(text, timex), want.text());
        boolean led = same(led(text, timex), want.text());
        if (timex.type() == Timex.Type.DURATION) {
            return want.type().equals("duration")
                    && (base || led)
                    && anyValue(
                            want, value -> seconds(timex) == Math.round(1000 * parse(JsonTree.text(value, "value"))));
        }
        if (want.type().equals("duration")) {
            return false;
        }
        return base && anyValue(want, value -> equal(timex.range(), value))
                || led && anyValue(want, value -> equal(timex.reach(), value));
    }

    private interface ValueTest {
        boolean holds(Map<String, Object> value);
    }

    private static boolean anyValue(Specs.Expected want, ValueTest test) {
        return JsonTree.maps(want.resolution().get("values")).stream().anyMatch(test::holds);
    }

    /** The parser files give a past and a future value. */
    private static boolean values(Timex timex, Specs.Expected want) {
        for (String side : List.of("FutureResolution", "PastResolution")) {
            Map<String, Object> value = JsonTree.map(want.resolution().get(side));
            Map<String, Object> named = new LinkedHashMap<>();
            value.forEach((key, day) -> named.put(
                    key.equals("date")
                            ? "value"
                            : key.equals("startDate") ? "start" : key.equals("endDate") ? "end" : key,
                    day));
            if (equal(timex.range(), named) || equal(timex.reach(), named)) {
                return true;
            }
        }
        return false;
    }

    private static boolean equal(Optional<DateRange> range, Map<String, Object> value) {
        String day = JsonTree.text(value, "value");
        if (day.equals("not resolved")) {
            return true;
        }
        Optional<LocalDate> first = date(day.isEmpty() ? JsonTree.text(value, "start") : day);
        Optional<LocalDate> last =
                day.isEmpty() ? date(JsonTree.text(value, "end")).map(end -> end.minusDays(1)) : first;
        return range.isPresent()
                && range.get().first().equals(first)
                && range.get().last().equals(last);
    }

    private static Optional<LocalDate> date(String text) {
        return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
    }

    private static double parse(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** Milliseconds of an ISO duration, a year as 365 days and a month as 30, as the set has it. */
    private static long seconds(Timex timex) {
        String iso = timex.value();
        double days = 0;
        double clock = 0;
        boolean time = false;
        int start = 1;
        for (int i = 1; i < iso.length(); i++) {
            char c = iso.charAt(i);
            if (c == 'T') {
                time = true;
                start = i + 1;
            } else if (Character.isLetter(c)) {
                double number = iso.charAt(start) == 'E' ? 0 : Double.parseDouble(iso.substring(start, i));
                clock += time ? number * (c == 'H' ? 3600 : c == 'M' ? 60 : 1) : 0;
                days += time
                        ? 0
                        : number * (c == 'Y' ? 365 : c == 'M' ? 30 : c == 'W' ? (iso.endsWith("WE") ? 2 : 7) : 1);
                start = i + 1;
            }
        }
        return Math.round(1000 * (days * Duration.ofDays(1).toSeconds() + clock));
    }

    private void add(String name, boolean right, Specs.Case test, Text text, List<Timex> found) {
        List<String> got = new ArrayList<>();
        found.forEach(timex -> got.add("\"" + led(text, timex) + "\" " + timex.type() + " " + timex.value()
                + (timex.role() == Timex.Role.ON ? "" : " " + timex.role())));
        List<String> wanted = new ArrayList<>();
        test.expected().forEach(want -> wanted.add("\"" + want.text() + "\" " + values(want)));
        tallies.computeIfAbsent(name, key -> new Tally(language.name() + " " + key))
                .add(
                        right,
                        Exceptions.key(test.input()) + " [" + test.reference() + "] "
                                + test.input().strip() + "  wanted " + wanted + " got " + got);
    }

    private static String values(Specs.Expected want) {
        StringBuilder values = new StringBuilder();
        for (Map<String, Object> value : JsonTree.maps(want.resolution().get("values"))) {
            values.append(value.containsKey("value") ? value.get("value") : value.get("start") + "~" + value.get("end"))
                    .append(' ');
        }
        return values.isEmpty() ? String.valueOf(want.resolution()) : values.toString();
    }
}
