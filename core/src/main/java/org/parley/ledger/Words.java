package org.parley.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Words made comparable: lower case, marks off, punctuation gone. */
public final class Words {
    private Words() {}

    /** Lower-case letters and digits, words set apart by one blank; empty if there are none. */
    public static String fold(String text) {
        String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                append(c, folded);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** Letters that no normal form takes apart. */
    private static void append(char c, StringBuilder folded) {
        switch (c) {
            case '\u00f8' -> folded.append('o');
            case '\u00e6' -> folded.append("ae");
            case '\u0153' -> folded.append("oe");
            case '\u00df' -> folded.append("ss");
            case '\u0142' -> folded.append('l');
            case '\u0111' -> folded.append('d');
            case '\u0131' -> folded.append('i');
            default -> folded.append(c);
        }
    }

    static List<String> of(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** Numbers of two and more digits that are no years, as written without separators. */
    static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Character.isDigit(text.charAt(i))) {
                i++;
            }
            if (i - start >= 2 && !isYear(text.substring(start, i))) {
                numbers.add(text.substring(start, i));
            }
            i++;
        }
        return numbers;
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    /** Hashes of all runs of {@code size} words; of the whole if it has fewer, but at least {@code least}. */
    static List<Integer> runs(String text, int size, int least) {
        List<String> words = of(text);
        List<Integer> runs = new ArrayList<>();
        if (words.size() < size) {
            if (words.size() >= least) {
                runs.add(words.hashCode());
            }
            return runs;
        }
        for (int i = 0; i + size <= words.size(); i++) {
            runs.add(words.subList(i, i + size).hashCode());
        }
        return runs;
    }

    /** A number without a needless fraction, the same on every machine. */
    static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : String.format(Locale.ROOT, "%.4g", number);
    }
}
