package org.parley.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Span;

/** An example as a writer marks it: {@code [Berg|A] [ontmoet|trigger] [Moreau|B].} */
record MarkedSentence(String text, Map<String, List<Span>> parts) {

    static MarkedSentence parse(String marked) {
        StringBuilder text = new StringBuilder();
        Map<String, List<Span>> parts = new LinkedHashMap<>();
        int i = 0;
        while (i < marked.length()) {
            int close = marked.charAt(i) == '[' ? marked.indexOf(']', i) : -1;
            int bar = close < 0 ? -1 : marked.substring(i, close).lastIndexOf('|');
            if (bar < 0) {
                text.append(marked.charAt(i++));
                continue;
            }
            int start = text.length();
            text.append(marked, i + 1, i + bar);
            parts.computeIfAbsent(marked.substring(i + bar + 1, close), part -> new ArrayList<>())
                    .add(new Span(start, text.length()));
            i = close + 1;
        }
        return new MarkedSentence(text.toString(), parts);
    }

    List<Span> part(String letter) {
        return parts.getOrDefault(letter, List.of());
    }
}
