package org.parley.bench;

import static org.parley.bench.JsonTree.map;
import static org.parley.bench.JsonTree.maps;
import static org.parley.bench.JsonTree.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.DateRange;

/** One gold record beside one report. */
final class GoldPair {
    private static final Map<String, Set<String>> MAIN =
            Map.of("STATEMENT", Set.of("speaker"), "MEASURE", Set.of("imposer", "target"), "ACTION", Set.of("actor"));
    private static final List<String> DIRECTED = List.of("addressee", "host", "visitor", "initiator");
    private static final List<String> RATE = List.of("from", "to", "change", "low", "high");
    private static final int RIGHT = 100;
    private static final int LONGEST = 300;
    private static final int WEEK = 7;
    private static final int MONTH = 31;

    private final String text;
    private final Map<String, Object> gold;
    private final Map<String, Object> got;
    private final String kind;

    GoldPair(String text, Map<String, Object> gold, Map<String, Object> got) {
        this.text = text;
        this.gold = gold;
        this.got = got;
        this.kind = text(gold, "kind");
    }

    /** Whether the report can find the record. */
    boolean finds() {
        Set<String> main = sides(gold, MAIN.get(kind));
        Set<String> common = new HashSet<>(main);
        common.retainAll(sides(got, MAIN.get(kind)));
        return kind.equals(text(got, "kind")) && (main.isEmpty() || !common.isEmpty()) && touch();
    }

    boolean right() {
        return typeRight() && sidesRight();
    }

    int agreement() {
        return (right() ? RIGHT : 0)
                + (int) fields().values().stream().filter(ok -> ok).count();
    }

    private boolean touch() {
        Set<Integer> wanted = new HashSet<>();
        for (Object quote : list(gold.get("evidence"))) {
            int start = text.indexOf(String.valueOf(quote));
            if (start >= 0) {
                wanted.addAll(sentences(start, start + String.valueOf(quote).length()));
            }
        }
        for (Map<String, Object> evidence : maps(got.get("evidence"))) {
            int start = Integer.parseInt(text(evidence, "start"));
            int end = Integer.parseInt(text(evidence, "end"));
            if (end - start <= LONGEST && sentences(start, end).stream().anyMatch(wanted::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Numbers of the sentences, plainly cut, that the range touches. */
    private Set<Integer> sentences(int start, int end) {
        Set<Integer> touched = new TreeSet<>();
        int number = 0;
        for (int i = 0; i < end; i++) {
            if (i >= start) {
                touched.add(number);
            }
            char c = text.charAt(i);
            boolean stop = ".!?\u2026".indexOf(c) >= 0 && endsSentence(i + 1) || c == '\n' || c == '\r';
            number += stop ? 1 : 0;
        }
        return touched;
    }

    private boolean endsSentence(int i) {
        int k = i;
        while (k < text.length() && "\"\u201d\u2019')]".indexOf(text.charAt(k)) >= 0) {
            k++;
        }
        return k < text.length() && Character.isWhitespace(text.charAt(k));
    }

    private boolean typeRight() {
        if (kind.equals("STATEMENT")) {
            return accepted("act").contains(text(got, "act"));
        }
        return text(gold, "type").isEmpty() || accepted("type").contains(text(got, "type"));
    }

    /** The gold's value of a field and those it accepts too. */
    private Set<String> accepted(String field) {
        Set<String> accepted = new HashSet<>(Set.of(text(gold, field)));
        list(gold.get(field + "_ok")).forEach(one -> accepted.add(String.valueOf(one)));
        return accepted;
    }

    private boolean sidesRight() {
        boolean main = sides(gold, MAIN.get(kind)).equals(sides(got, MAIN.get(kind)));
        boolean each = !kind.equals("MEASURE")
                || sides(gold, Set.of("imposer")).equals(sides(got, Set.of("imposer")))
                        && sides(gold, Set.of("target")).equals(sides(got, Set.of("target")));
        return main && each && DIRECTED.stream().allMatch(this::agreesOn);
    }

    private boolean agreesOn(String part) {
        Set<String> want = sides(gold, Set.of(part));
        Set<String> have = sides(got, Set.of(part));
        return want.isEmpty() || have.isEmpty() || want.stream().anyMatch(have::contains);
    }

    private static Set<String> sides(Map<String, Object> record, @Nullable Set<String> parts) {
        Set<String> sides = new TreeSet<>();
        for (Map<String, Object> actor : maps(record.get("actors"))) {
            String side = text(actor, "side");
            if ((parts == null || parts.contains(text(actor, "part"))) && !side.isEmpty() && !side.startsWith("*")) {
                sides.add(side);
            }
        }
        return sides;
    }

    /** Whether each field that the record has is right in the report. */
    Map<String, Boolean> fields() {
        Map<String, Boolean> fields = new LinkedHashMap<>();
        if (!text(gold, "act").isEmpty() || !text(gold, "type").isEmpty()) {
            fields.put(kind.equals("STATEMENT") ? "act" : "type", typeRight());
        }
        fields.put("certainty", accepted("certainty").contains(text(got, "certainty")));
        if (!text(gold, "status").isEmpty()) {
            String status = text(got, "status").isEmpty() && kind.equals("ACTION") ? "occurred" : text(got, "status");
            fields.put("status", accepted("status").contains(status));
        }
        if (!sides(gold, null).isEmpty()) {
            fields.put("sides", sidesRight());
            fields.put("parts", parts(got).containsAll(parts(gold)));
        }
        Set<String> persons = names(gold);
        if (!persons.isEmpty()) {
            Set<String> given = names(got);
            list(gold.get("persons_ok")).forEach(one -> given.add(String.valueOf(one)));
            fields.put(
                    "persons",
                    persons.stream().allMatch(want -> given.stream().anyMatch(have -> samePerson(want, have))));
        }
        if (!text(gold, "date").isEmpty()) {
            fields.put("date", dateRight(text(got, "date")));
        }
        if (!amounts(gold).isEmpty() || !amounts(got).isEmpty()) {
            fields.put("amounts", amounts(gold).equals(amounts(got)));
        }
        Map<String, Object> source = map(gold.get("source"));
        if (!text(source, "type").isEmpty() && !text(source, "type").equals("narrator")) {
            Set<String> types = new HashSet<>(Set.of(text(source, "type")));
            list(gold.get("source_ok")).forEach(one -> types.add(String.valueOf(one)));
            fields.put("source", types.contains(text(map(got.get("source")), "type")));
        }
        if (!text(gold, "plover").isEmpty()) {
            String plover = text(got, "plover").isEmpty() ? "none" : text(got, "plover");
            boolean otherAct = typeRight() && !text(got, "act").equals(text(gold, "act")) && kind.equals("STATEMENT");
            fields.put("plover", otherAct || accepted("plover").contains(plover));
        }
        return fields;
    }

    private Set<String> parts(Map<String, Object> record) {
        Set<String> parts = new TreeSet<>();
        for (Map<String, Object> actor : maps(record.get("actors"))) {
            String side = text(actor, "side");
            boolean target = kind.equals("STATEMENT") && text(actor, "part").equals("target");
            if (!side.isEmpty() && !side.startsWith("*") && !target) {
                parts.add(text(actor, "part") + " " + side);
            }
        }
        return parts;
    }

    private static Set<String> names(Map<String, Object> record) {
        Set<String> names = new TreeSet<>();
        maps(record.get("actors")).forEach(actor -> names.add(text(actor, "name")));
        names.remove("");
        return names;
    }

    private static boolean samePerson(String one, String other) {
        Set<String> a = Set.of(words(one));
        Set<String> b = Set.of(words(other));
        return a.containsAll(b) || b.containsAll(a);
    }

    private static String[] words(String name) {
        return new TreeSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+"))).toArray(String[]::new);
    }

    private static Set<String> amounts(Map<String, Object> record) {
        Set<String> amounts = new TreeSet<>();
        for (Map<String, Object> rate : maps(record.get("rates"))) {
            RATE.forEach(part -> amount("rate " + part, text(rate, part), amounts));
        }
        amount("value", text(map(record.get("value")), "amount"), amounts);
        String length = text(map(record.get("clock")), "length");
        amount("length", length.isEmpty() ? text(record, "duration") : length, amounts);
        return amounts;
    }

    private static void amount(String name, String value, Set<String> amounts) {
        if (value.isEmpty()) {
            return;
        }
        try {
            amounts.add(name + " "
                    + Double.parseDouble(value.replace("%", "").strip().replace(',', '.')));
        } catch (NumberFormatException e) {
            amounts.add(name + " " + value);
        }
    }

    private boolean dateRight(String given) {
        if (given.isEmpty()) {
            return false;
        }
        List<String> accepted = new ArrayList<>(accepted("date"));
        accepted.add(text(gold, "date_month"));
        DateRange have = DateRange.parse(given);
        if (accepted.stream()
                .anyMatch(one -> !one.isEmpty() && DateRange.parse(one).equals(have))) {
            return true;
        }
        DateRange want = DateRange.parse(text(gold, "date"));
        if (want.first().isEmpty()) {
            return have.last().isPresent()
                    && !have.last().get().isAfter(want.last().orElseThrow())
                    && !have.last().get().isBefore(want.last().orElseThrow().minusDays(366));
        }
        if (!have.isClosed() || !want.isClosed()) {
            return false;
        }
        boolean around = inside(want, have);
        return want.isDay() ? around && have.days() <= WEEK : inside(have, want) || around && have.days() <= MONTH;
    }

    private static boolean inside(DateRange inner, DateRange outer) {
        return !inner.first().orElseThrow().isBefore(outer.first().orElseThrow())
                && !inner.last().orElseThrow().isAfter(outer.last().orElseThrow());
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
