package org.parley.ledger;

/** How firmly a report says which dealing it means. */
public enum Standing {
    /** Says enough to be told from other dealings: joins with others of its like. */
    ANCHOR,
    /** Says when, but loosely or only as a plan: joins its like, then goes to the one anchored dealing that it fits. */
    LEAN,
    /** Says too little: stands alone unless exactly one dealing fits it. */
    WEAK
}
