package org.parley.intake;

import org.parley.model.Article;

/** What the intake hands on, in the order of the input. */
public sealed interface Item {

    /** An article, ready to be read. */
    record Posted(Article article) implements Item {}

    /**
     * Something that was asked for and cannot be read, or not all of it.
     *
     * @param where file, or file and line, as the user knows it
     */
    record Refused(String where, String reason) implements Item {}

    /** Something the user should know, though all went well. */
    record Noted(String where, String note) implements Item {}
}
