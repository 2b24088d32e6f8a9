package org.parley.text;

/**
 * A sentence as a range of tokens.
 *
 * @param from first token
 * @param to one past the last token
 * @param paragraph number of its paragraph, from 0; a subhead, teaser or stamp between two paragraphs raises it by two,
 *     so that nothing refers back across it
 * @param furniture whether it is page furniture, which no pass reads
 */
public record Sentence(int from, int to, int paragraph, boolean furniture) {}
