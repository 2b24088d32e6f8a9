package org.parley.model;

/**
 * This report is about, claimed by, an answer to ... another report of the same article.
 *
 * @param report id of the other report
 */
public record Link(Relation relation, String report) {}
