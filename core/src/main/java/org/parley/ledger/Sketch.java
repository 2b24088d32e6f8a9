package org.parley.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The body of an article as the smallest hashes of its runs of five words: enough to see a copy, too little to read it.
 *
 * <p>A body of up to {@value #SIZE} runs is held whole.
 */
public final class Sketch {
    /** Hashes kept. */
    static final int SIZE = 128;

    private static final int RUN = 5;
    private static final int LEAST_RUNS = 6;

    private final int[] hashes;

    private Sketch(int[] hashes) {
        this.hashes = hashes;
    }

    /** The first line counts as a headline and is left out if more follows: headlines are rewritten, bodies copied. */
    public static Sketch of(String text) {
        int line = text.indexOf('\n');
        String body = line > 0 && text.length() - line > line ? text.substring(line) : text;
        List<Integer> runs = Words.runs(body, RUN, 1);
        TreeSet<Integer> smallest = new TreeSet<>();
        for (int run : runs) {
            smallest.add(mix(run));
            if (smallest.size() > SIZE) {
                smallest.pollLast();
            }
        }
        return new Sketch(smallest.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int mix(int hash) {
        int mixed = hash * 0x9E3779B9;
        mixed ^= mixed >>> 15;
        return mixed * 0x85EBCA6B;
    }

    /** From what {@link #bytes} gave. */
    public static Sketch of(byte[] bytes) {
        int[] hashes = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
        return new Sketch(hashes);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        bytes.asIntBuffer().put(hashes);
        return bytes.array();
    }

    /** Share of the smaller body's runs that stand in the other too, from 0 to 1; 0 if either is too short to tell. */
    public double shared(Sketch other) {
        int smaller = Math.min(hashes.length, other.hashes.length);
        if (smaller < LEAST_RUNS) {
            return 0;
        }
        // beyond the last hash of a full sketch nothing is known of that body
        int limit = Math.min(limit(hashes), limit(other.hashes));
        int mine = 0;
        int both = 0;
        for (int hash : hashes) {
            if (hash <= limit) {
                mine++;
                both += Arrays.binarySearch(other.hashes, hash) >= 0 ? 1 : 0;
            }
        }
        int theirs =
                (int) Arrays.stream(other.hashes).filter(hash -> hash <= limit).count();
        int least = Math.min(mine, theirs);
        return least == 0 ? 0 : (double) both / least;
    }

    private static int limit(int[] hashes) {
        return hashes.length < SIZE ? Integer.MAX_VALUE : hashes[hashes.length - 1];
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Sketch sketch && Arrays.equals(hashes, sketch.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
