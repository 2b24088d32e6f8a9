package org.parley.extract;

record Timex(int from, int to) {}
