/**
 * Keeps articles, reports and decisions, and the ledger made from them, in one SQLite file or a PostgreSQL database.
 *
 * <p>Start at {@link org.parley.store.Store}. What is confirmed stays: one transaction an article. Grouping is done by {@link
 * org.parley.ledger}, never by SQL; the tables of cells, edges and entries are a memo of its results for the parts that new
 * reports have not touched.
 */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
