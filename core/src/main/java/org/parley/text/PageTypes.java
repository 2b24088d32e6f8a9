package org.parley.text;

import java.util.List;
import org.parley.model.PageType;
import org.parley.pack.PhraseTable;
import org.parley.pack.TextRules;

/** Tells what kind of page an article is, by its first lines, its stamps and its subheads. */
final class PageTypes {
    private final Tokens tokens;
    private final TextRules rules;

    PageTypes(Tokens tokens, TextRules rules) {
        this.tokens = tokens;
        this.rules = rules;
    }

    PageType of(List<Piece> pieces) {
        int stamped = 0;
        int questions = 0;
        int line = -1;
        int head = 0;
        String kind = "";
        for (Piece piece : pieces) {
            if (piece.line() == line || piece.line() < 0) {
                continue;
            }
            line = piece.line();
            stamped += clock(tokens, piece.from(), piece.to()) ? 1 : 0;
            questions += tokens.is(piece.to() - 1, '?') && piece.to() - piece.from() <= 14 ? 1 : 0;
            if (head++ < 3 && kind.isEmpty()) {
                kind = kind(piece);
            }
        }
        return stamped >= 3 || kind.equals("live_blog") && stamped > 0
                ? PageType.LIVE_BLOG
                : switch (kind) {
                    case "opinion" -> PageType.OPINION;
                    case "digest" -> PageType.DIGEST;
                    case "explainer" -> PageType.EXPLAINER;
                    default -> questions >= 3 ? PageType.EXPLAINER : PageType.REPORT;
                };
    }

    /** The kind shown by a phrase at the line's beginning that is the whole line, ends in a colon or bar, or is no single word. */
    private String kind(Piece piece) {
        for (PhraseTable.Match<String> match : rules.pages().matches(tokens, piece.from(), piece.to())) {
            int end = piece.from() + match.length();
            boolean marked = end >= piece.to()
                    || tokens.is(end - 1, ':')
                    || tokens.is(end - 1, '|')
                    || tokens.is(end, ':')
                    || tokens.is(end, '|');
            if (marked || match.length() > 1) {
                return match.value();
            }
        }
        return "";
    }

    /** Whether a line begins with a clock time and goes on: 16:55 or 16.55. */
    static boolean clock(Tokens tokens, int from, int to) {
        if (from + 2 >= to || !tokens.isNumber(from)) {
            return false;
        }
        if (tokens.is(from + 1, ':')
                && tokens.length(from) <= 2
                && tokens.isNumber(from + 2)
                && tokens.length(from + 2) == 2) {
            return true;
        }
        String text = tokens.text(from);
        return text.length() == 5
                && text.charAt(2) == '.'
                && text.charAt(0) <= '2'
                && !tokens.isPunctuation(from + 1)
                && tokens.capital(from + 1);
    }
}
