package org.parley.web;

/** Why there is no page, in words for the reader. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    private Refusal(int status, String words) {
        super(words);
        this.status = status;
    }

    /** There is no such thing. */
    public static Refusal missing(String words) {
        return new Refusal(404, words);
    }

    /** The question makes no sense. */
    public static Refusal unclear(String words) {
        return new Refusal(400, words);
    }

    /** It is not known who asks. */
    static Refusal unknown(String words) {
        return new Refusal(401, words);
    }

    /** The visitor may not. */
    public static Refusal forbidden(String words) {
        return new Refusal(403, words);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What to tell the reader. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
