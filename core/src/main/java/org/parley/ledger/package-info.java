/**
 * The record across articles: {@link org.parley.ledger.Ledger} makes entries of two sets, reports and decisions.
 *
 * <p>Everything here is a pure function. Reports with one {@link org.parley.ledger.Profile} share a cell, {@link
 * org.parley.ledger.Compare} judges two profiles, {@link org.parley.ledger.Blocks} says which two have to be compared at all,
 * {@link org.parley.ledger.Grouping} joins cells, and an {@link org.parley.ledger.Entry} is what its reports tell. A store uses
 * the same steps on the few cells that a new report touches.
 */
@NullMarked
package org.parley.ledger;

import org.jspecify.annotations.NullMarked;
