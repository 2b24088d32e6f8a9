/**
 * Numbers, percentages and money: from the words of one text to {@link org.parley.extract.number.Quantity} values. Start at
 * {@link org.parley.extract.number.QuantityPass}.
 */
@NullMarked
package org.parley.extract.number;

import org.jspecify.annotations.NullMarked;
