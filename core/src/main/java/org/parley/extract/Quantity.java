package org.parley.extract;

record Quantity(int from, int to) {}
