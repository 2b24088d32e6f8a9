package org.parley.pack;

/**
 * One thing wrong in a data file, worded for the person who wrote that file.
 *
 * @param file path of the file as it was given
 * @param line 1-based line of the offending value
 * @param column 1-based column of its first char
 * @param what the fault, naming the value found
 * @param help what would be right here
 */
public record Problem(String file, int line, int column, String what, String help) {

    @Override
    public String toString() {
        return "%s:%d:%d: %s%n  %s".formatted(file, line, column, what, help);
    }
}
