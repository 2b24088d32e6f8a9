/** Whole articles with the reading that a careful reader wrote down before Parley read them. */
@NullMarked
package org.parley.golden;

import org.jspecify.annotations.NullMarked;
