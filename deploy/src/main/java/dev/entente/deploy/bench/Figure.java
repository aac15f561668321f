package dev.entente.deploy.bench;

import java.util.List;

/** One line of the table: what was measured, and what came out, with its unit. */
public record Figure(String name, String value) {

    /** All of them as a table. */
    public static List<String> lines(List<Figure> figures) {
        int width = figures.stream()
                .mapToInt(figure -> figure.name().length())
                .max()
                .orElse(0);
        return figures.stream().map(figure -> figure.line(width)).toList();
    }

    /** As a line of a table whose first column is that wide. */
    String line(int width) {
        return ("%-" + width + "s  %14s").formatted(name, value);
    }
}
