package dev.entente.deploy.bench;

/** One line of the table: what was measured, and what came out, with its unit. */
public record Figure(String name, String value) {

    /** As a line of a table whose first column is that wide. */
    public String line(int width) {
        return ("%-" + width + "s  %14s").formatted(name, value);
    }
}
