/**
 * From words to clauses: parts of speech, phrases, clauses as topological fields, mood. Start at
 * {@link org.parley.extract.clause.Parse}.
 */
@NullMarked
package org.parley.extract.clause;

import org.jspecify.annotations.NullMarked;
