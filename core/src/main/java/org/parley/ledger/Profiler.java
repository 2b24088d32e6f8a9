package org.parley.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.DateRange;
import org.parley.model.Dealing;
import org.parley.model.Dealing.Accord;
import org.parley.model.Dealing.Action;
import org.parley.model.Dealing.Contact;
import org.parley.model.Dealing.Measure;
import org.parley.model.Dealing.Statement;
import org.parley.model.Part;
import org.parley.model.Participant;
import org.parley.model.Rate;
import org.parley.model.Report;
import org.parley.model.Status;
import org.parley.model.Subject;
import org.parley.model.Value;

/** Makes the profile of one telling. Looks at nothing but it and the reports of its own article. */
public final class Profiler {
    /** Days that a date may have and still anchor a report. */
    static final int ANCHOR_DAYS = 31;
    /** Days that count as one date: a meeting of three days is one meeting. */
    static final int EXACT_DAYS = 3;
    /** How far back a report without a date is taken to look. */
    static final int LOOK_BACK = 31;
    /** How far back one is taken to look that says enough otherwise: news are told soon. */
    static final int NEWS_DAYS = 7;

    private static final Set<Status> PLANS = Set.of(Status.PLANNED, Status.POSTPONED, Status.CANCELLED, Status.REFUSED);
    private static final Set<Part> BYSTANDERS = Set.of(Part.MEDIATOR, Part.OBSERVER);
    private static final Set<Part> ACTING =
            Set.of(Part.IMPOSER, Part.SPEAKER, Part.ACTOR, Part.PARTY, Part.INITIATOR, Part.HOST, Part.VISITOR);

    private final Telling telling;
    private final Report report;
    private final Dealing dealing;
    private final Map<String, Report> siblings;
    private final Rulings rulings;

    private Profiler(Telling telling, Map<String, Report> siblings, Rulings rulings) {
        this.telling = telling;
        this.report = telling.report();
        this.dealing = report.dealing();
        this.siblings = siblings;
        this.rulings = rulings;
    }

    /** @param siblings the reports of the same article by id, for what a statement is about */
    public static Profile of(Telling telling, Map<String, Report> siblings, Rulings rulings) {
        return new Profiler(telling, siblings, rulings).profile();
    }

    private Profile profile() {
        Standing standing = rulings.joined(report.id()) ? Standing.ANCHOR : standing();
        Window window = window(standing);
        boolean measure = dealing instanceof Measure;
        Window kept = measure && standing == Standing.ANCHOR ? window.year() : window;
        return new Profile(
                standing,
                dealing.kind(),
                dealing.typeWord().orElse(""),
                sides(true),
                sides(false),
                kept.first(),
                kept.last(),
                dealing.dates().wasDue().map(Profiler::first).orElse(Profile.OPEN_LAST),
                dealing.dates().wasDue().map(Profiler::last).orElse(Profile.OPEN_LAST),
                !measure && isPlan(),
                standing == Standing.LEAN && !measure && isOpen(),
                measure ? List.of() : people(),
                measure ? "" : Words.fold(dealing.place().place().orElse("")),
                goods(dealing.subject()),
                measure ? List.of() : topics(dealing.subject()),
                figures(),
                former(),
                title(),
                clock(),
                Marks.of(telling, siblings, standing),
                rulings.paired(report.id()) ? report.id() : "");
    }

    private Standing standing() {
        Optional<DateRange> date = dealing.dates().date().filter(range -> range.days() <= ANCHOR_DAYS);
        if (isOpen() && !report.historical() && saysEnough()) {
            return Standing.LEAN;
        }
        return switch (dealing) {
            case Contact contact -> {
                boolean known = date.isPresent() && sides(true).size() >= 2;
                yield !known ? Standing.WEAK : exact(date) && !isPlan() ? Standing.ANCHOR : Standing.LEAN;
            }
            case Statement statement -> byDate(date);
            case Action action -> isPlan() && date.isPresent() ? Standing.LEAN : byDate(date);
            case Measure measure -> measure(measure, date);
            case Accord accord -> accord(accord, date);
        };
    }

    /** Whether no first day is told: then only the day on which it was told says when. */
    private boolean isOpen() {
        return dealing.dates().date().flatMap(DateRange::first).isEmpty();
    }

    /** What a telling without a day has to say so that another one close by can be known for the same. */
    private boolean saysEnough() {
        boolean pair = sides(true).size() >= 2;
        return switch (dealing) {
            case Contact contact ->
                pair && (namedSides() >= 2 || dealing.place().place().isPresent());
            case Statement statement -> !sides(true).isEmpty();
            case Action action -> !sides(true).isEmpty() && !sides(false).isEmpty();
            case Accord accord ->
                pair
                        && title().isEmpty()
                        && accord.clock().isEmpty()
                        && (namedSides() >= 2 || !topics(dealing.subject()).isEmpty());
            case Measure measure -> false;
        };
    }

    private long namedSides() {
        return people().stream()
                .map(person -> person.substring(0, person.indexOf(':')))
                .distinct()
                .count();
    }

    private boolean isPlan() {
        return report.status().filter(PLANS::contains).isPresent();
    }

    private static boolean exact(Optional<DateRange> date) {
        return date.filter(range -> range.days() <= EXACT_DAYS).isPresent();
    }

    private Standing byDate(Optional<DateRange> date) {
        return sides(true).isEmpty() || date.isEmpty() ? Standing.WEAK : exact(date) ? Standing.ANCHOR : Standing.LEAN;
    }

    private Standing measure(Measure measure, Optional<DateRange> date) {
        if (sides(true).isEmpty() || sides(false).isEmpty()) {
            return Standing.WEAK;
        }
        boolean hasFigure = !figures().isEmpty() && figures().stream().noneMatch("change"::equals);
        if (hasFigure) {
            return Standing.ANCHOR;
        }
        return date.isPresent()
                        || !goods(measure.subject()).isEmpty()
                        || measure.clock().isPresent()
                ? Standing.LEAN
                : Standing.WEAK;
    }

    private Standing accord(Accord accord, Optional<DateRange> date) {
        if (sides(true).size() < 2) {
            return Standing.WEAK;
        }
        if (!title().isEmpty()
                || accord.clock().isPresent()
                || date.isPresent() && accord.place().place().isPresent()) {
            return Standing.ANCHOR;
        }
        return date.isPresent() ? Standing.LEAN : Standing.WEAK;
    }

    /** First and last day, counted from 1970-01-01. */
    private record Window(int first, int last) {
        /** Of a long stretch only its end: nearly all dealings are told soon after they took place. */
        static Window of(int first, int last) {
            return new Window(Math.max(first, last - 2 * LOOK_BACK), last);
        }

        Window year() {
            int year = Math.floorDiv(last, 365);
            return new Window(year * 365, year * 365 + 364);
        }
    }

    /** The stated days; an open end is closed by the publication day and the look back from it, or ahead for a plan. */
    private Window window(Standing standing) {
        int told = (int) telling.publication().lastDay().toEpochDay();
        int back = standing == Standing.LEAN && !(dealing instanceof Measure) ? NEWS_DAYS : LOOK_BACK;
        Optional<DateRange> date = dealing.dates().date();
        if (date.isEmpty()) {
            return isPlan() ? new Window(told, told + back) : new Window(told - back, told);
        }
        DateRange range = date.get();
        if (range.last().isEmpty()) {
            int first = first(range);
            return Window.of(first, Math.max(first, told));
        }
        int last = last(range);
        return Window.of(range.first().isPresent() ? first(range) : last - back, last);
    }

    private static int first(DateRange range) {
        return range.first().map(day -> (int) day.toEpochDay()).orElse(Profile.OPEN_FIRST);
    }

    private static int last(DateRange range) {
        return range.last().map(day -> (int) day.toEpochDay()).orElse(Profile.OPEN_LAST);
    }

    private List<String> sides(boolean acting) {
        boolean mutual = dealing instanceof Contact || dealing instanceof Accord;
        Set<String> sides = new TreeSet<>();
        for (Participant who : dealing.participants()) {
            boolean acts = ACTING.contains(who.part()) || mutual;
            if (!BYSTANDERS.contains(who.part()) && acts == acting) {
                sides.add(who.actor().side());
            }
        }
        return List.copyOf(sides);
    }

    private List<String> people() {
        Set<String> people = new TreeSet<>();
        for (Participant who : dealing.participants()) {
            boolean speaks = !(dealing instanceof Statement) || who.part() == Part.SPEAKER;
            if (speaks && !BYSTANDERS.contains(who.part()) && who.actor().name().isPresent()) {
                Words.of(who.actor().name().get()).stream()
                        .filter(word -> word.length() > 2)
                        .forEach(word -> people.add(who.actor().side() + ":" + word));
            }
        }
        return List.copyOf(people);
    }

    private static List<String> goods(Subject subject) {
        return subject.goodsConcepts().isEmpty()
                ? words(subject.goods().stream().toList())
                : List.copyOf(new TreeSet<>(subject.goodsConcepts()));
    }

    private static List<String> topics(Subject subject) {
        Set<String> concepts = new TreeSet<>(subject.topicConcepts());
        concepts.addAll(subject.goodsConcepts());
        return concepts.isEmpty() ? words(subject.topics()) : List.copyOf(concepts);
    }

    private static List<String> words(Collection<String> texts) {
        Set<String> words = new TreeSet<>();
        for (String text : texts) {
            for (String word : text.split("[^\\p{L}\\p{N}]+")) {
                // names are sides, not goods
                if (word.length() > 3 && !Character.isUpperCase(word.charAt(0))) {
                    words.add("~" + Words.fold(word));
                }
            }
        }
        return List.copyOf(words);
    }

    private List<String> figures() {
        Set<String> figures = new TreeSet<>();
        switch (dealing) {
            case Measure measure -> {
                measure.rates().forEach(rate -> figures(rate, figures));
                measure.value().ifPresent(value -> figures(value, figures));
                measure.count().ifPresent(count -> figures.add("#" + Words.number(count)));
            }
            case Accord accord -> accord.value().ifPresent(value -> figures(value, figures));
            case Action action -> {
                action.value().ifPresent(value -> figures(value, figures));
                action.count().ifPresent(count -> figures.add("#" + Words.number(count)));
            }
            case Contact contact -> {}
            case Statement statement -> {}
        }
        return List.copyOf(figures);
    }

    private static void figures(Rate rate, Set<String> figures) {
        rate.to().ifPresent(to -> figures.add(rate.unit() + Words.number(to)));
        rate.low().ifPresent(low -> figures.add(rate.unit() + Words.number(low)));
        rate.high().ifPresent(high -> figures.add(rate.unit() + Words.number(high)));
        if (figures.isEmpty() && rate.change().isPresent()) {
            figures.add("change");
        }
    }

    private static void figures(Value value, Set<String> figures) {
        figures.add(value.currency() + Words.number(value.amount()));
        value.converted().ifPresent(other -> figures.add(other.currency() + Words.number(other.amount())));
    }

    private List<String> former() {
        Set<String> former = new TreeSet<>();
        if (dealing instanceof Measure measure) {
            measure.rates()
                    .forEach(rate -> rate.from().ifPresent(from -> former.add(rate.unit() + Words.number(from))));
        }
        return List.copyOf(former);
    }

    private String title() {
        return dealing instanceof Accord accord
                ? accord.title().filter(Profiler::isName).map(Words::fold).orElse("")
                : "";
    }

    /** "Bergen Treaty" names one accord, "deal" any: a name has a capital letter and more than one word, hyphen or digit. */
    private static boolean isName(String title) {
        boolean capital = title.chars().anyMatch(Character::isUpperCase);
        return capital && title.strip().chars().anyMatch(c -> c == ' ' || c == '-' || Character.isDigit(c));
    }

    private String clock() {
        return switch (dealing) {
            case Accord accord -> accord.clock().map(clock -> clock.length()).orElse("");
            case Measure measure -> measure.clock().map(clock -> clock.length()).orElse("");
            case Contact contact -> "";
            case Statement statement -> "";
            case Action action -> "";
        };
    }
}
