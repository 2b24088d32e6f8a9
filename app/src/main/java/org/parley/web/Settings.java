package org.parley.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a server is to run.
 *
 * @param store a file, or {@code jdbc:postgresql://...}
 * @param port 0 for any that is free
 * @param today asked at every visit
 * @param token what a visitor has to show; empty if the server can only be reached from this machine
 */
public record Settings(String store, String host, int port, Supplier<LocalDate> today, Optional<String> token) {}
