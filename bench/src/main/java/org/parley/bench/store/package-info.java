/** How fast reports are posted and entries listed, on a record that grows to a million reports. */
@NullMarked
package org.parley.bench.store;

import org.jspecify.annotations.NullMarked;
