/** Measures times, numbers and money against the Recognizers-Text specifications. */
@NullMarked
package org.parley.bench.recognizers;

import org.jspecify.annotations.NullMarked;
