package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.DateRange;
import org.parley.model.PageType;
import org.parley.model.Tags;
import org.parley.pack.Forms;
import org.parley.pack.Splitter;
import org.parley.pack.TextRules;

/** Makes an article's text ready for the passes: one scan for tokens, then lines, sentences and furniture over token ids. */
public final class TextScan {
    private final Forms forms;
    private final Splitter splitter;
    private final TextRules rules;

    public TextScan(Forms forms, Splitter splitter, TextRules rules) {
        this.forms = forms;
        this.splitter = splitter;
        this.rules = rules;
    }

    /** Reads {@code raw}, the article's decoded text. Any text will do; time and memory are linear in its length. */
    public Text scan(String raw) {
        Mojibake.Repaired repaired = Composed.of(Mojibake.repair(raw));
        Tokens tokens = Tokens.of(repaired.text(), repaired.offsets(), splitter, forms);
        Optional<DateRange> header = Stamps.header(raw);
        int body = bodyStart(tokens, header.isPresent() ? Stamps.headerEnd(raw) : 0);
        Lines lines = Lines.of(tokens);
        FurnitureMarker marker = new FurnitureMarker(tokens, rules);
        List<Piece> pieces = marker.mark(cut(tokens, lines, body));
        PageType type = new PageTypes(tokens, rules).of(pieces);
        return new Text(
                raw, tokens, sentences(tokens, pieces), furniture(tokens, pieces), marker.stamp(), header, type);
    }

    private static int bodyStart(Tokens tokens, int headerEnd) {
        int i = 0;
        while (i < tokens.size() && tokens.start(i) < headerEnd) {
            i++;
        }
        return i;
    }

    private List<Piece> cut(Tokens tokens, Lines lines, int body) {
        List<Piece> pieces = new ArrayList<>();
        SentenceCutter cutter = new SentenceCutter(tokens, rules);
        if (body > 0) {
            pieces.add(new Piece(0, body, -1, "header"));
        }
        for (int line = 0; line < lines.size(); line++) {
            cutter.cut(Math.max(body, lines.from(line)), lines.to(line), line, pieces);
        }
        return pieces;
    }

    private static List<Sentence> sentences(Tokens tokens, List<Piece> pieces) {
        List<Sentence> sentences = new ArrayList<>(pieces.size());
        int paragraph = -1;
        int line = -2;
        boolean cut = false;
        for (Piece piece : pieces) {
            if (piece.furniture()) {
                cut |= paragraph >= 0 && !"dateline".equals(piece.why()) && !"agency".equals(piece.why());
                sentences.add(new Sentence(piece.from(), piece.to(), Math.max(0, paragraph + (cut ? 1 : 0)), true));
                continue;
            }
            boolean stamped = piece.line() != line && PageTypes.clock(tokens, piece.from(), piece.to());
            if (piece.line() != line || cut) {
                paragraph += (cut || stamped) && paragraph >= 0 ? 2 : 1;
            }
            line = piece.line();
            cut = false;
            sentences.add(new Sentence(piece.from(), piece.to(), paragraph, false));
        }
        return sentences;
    }

    private static List<Tags.FurnitureTag> furniture(Tokens tokens, List<Piece> pieces) {
        List<Tags.FurnitureTag> tags = new ArrayList<>();
        for (Piece piece : pieces) {
            String why = piece.why();
            if (why != null) {
                tags.add(new Tags.FurnitureTag(tokens.span(piece.from(), piece.to()), why));
            }
        }
        return tags;
    }
}
