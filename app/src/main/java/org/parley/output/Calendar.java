package org.parley.output;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.parley.ledger.Deadline;
import org.parley.ledger.Deadlines;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;

/** Deadlines and plans as iCalendar (RFC 5545), whole days. One without a last day is a day "not before", and says so. */
public final class Calendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    /** Octets a line may have. */
    private static final int LINE = 73;

    private static final String START = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//parley//parley 0.1//EN\r\n";
    private static final String END = "END:VCALENDAR\r\n";

    private Calendar() {}

    /**
     * A deadline with what its event says.
     *
     * @param number of the deadline among those of its entry
     * @param sides of the entry
     * @param told the report whose words are given
     */
    public record Item(Deadline deadline, int number, List<String> sides, Telling told) {}

    public static String of(List<Entry> entries, LocalDate today) {
        StringBuilder out = new StringBuilder(START);
        for (Entry entry : entries) {
            items(entry, today).forEach(item -> event(item, today, out));
        }
        return out.append(END).toString();
    }

    /** Writes the items one by one. */
    public static void write(Iterator<Item> items, LocalDate today, Writer out) throws IOException {
        out.write(START);
        while (items.hasNext()) {
            StringBuilder event = new StringBuilder();
            event(items.next(), today, event);
            out.append(event);
        }
        out.write(END);
    }

    /** What an entry has for a calendar. */
    public static List<Item> items(Entry entry, LocalDate today) {
        List<Item> items = new ArrayList<>();
        for (Deadline deadline : Deadlines.of(entry, today)) {
            items.add(new Item(
                    deadline, items.size(), entry.sides(), entry.tellings().get(0)));
        }
        return items;
    }

    private static void event(Item item, LocalDate today, StringBuilder out) {
        Deadline deadline = item.deadline();
        LocalDate first = deadline.window().first().or(deadline.window()::last).orElseThrow();
        LocalDate last = deadline.window().last().orElse(first);
        line(out, "BEGIN:VEVENT");
        line(out, "UID:%s-%d@parley".formatted(deadline.entry(), item.number()));
        line(out, "DTSTAMP:" + today.format(DAY) + "T000000Z");
        line(out, "DTSTART;VALUE=DATE:" + first.format(DAY));
        line(out, "DTEND;VALUE=DATE:" + last.plusDays(1).format(DAY));
        String open = deadline.window().last().isEmpty() ? "not before this day: " : "";
        String start = deadline.startStated() ? "" : ", start not given";
        line(
                out,
                "SUMMARY:" + text("%s%s %s%s".formatted(open, String.join(" ", item.sides()), deadline.what(), start)));
        Telling told = item.told();
        String note = EntryFields.note(told.publication());
        line(
                out,
                "DESCRIPTION:"
                        + text("%s%s. Reported, not certain: \"%s\" (%s)"
                                .formatted(
                                        note.isEmpty() ? "" : note + "; ",
                                        deadline.outcome().word(),
                                        told.quotes().get(0),
                                        told.publication().outlet())));
        line(out, "END:VEVENT");
    }

    private static String text(String words) {
        return Printable.of(words).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** Folded where it is longer than a line may be, never within a character. */
    private static void line(StringBuilder out, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int point = line.codePointAt(i);
            int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(point);
            octets += size;
        }
        out.append("\r\n");
    }
}
