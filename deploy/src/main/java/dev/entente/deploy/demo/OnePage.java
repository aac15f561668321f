package dev.entente.deploy.demo;

import java.util.ArrayList;
import java.util.List;

/** A PDF of one page with a few lines of plain letters, for what partners hand in. */
final class OnePage {

    private OnePage() {}

    static String of(List<String> lines) {
        var shown = new StringBuilder("BT /F1 12 Tf 72 770 Td 20 TL ");
        for (var line : lines) shown.append("(").append(escaped(line)).append(") Tj T* ");
        shown.append("ET");
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + shown.length() + " >>\nstream\n" + shown + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        return document(objects);
    }

    /** With the place of each object, so that any reader opens it. */
    private static String document(List<String> objects) {
        var text = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (var object : objects) {
            places.add(text.length());
            text.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = text.length();
        text.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        for (var place : places) text.append("%010d 00000 n \n".formatted(place));
        return text.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n")
                .toString();
    }

    /** Letters beyond ASCII would move the places of what stands behind them. */
    private static String escaped(String line) {
        return line.replaceAll("[^ -~]", "?").replaceAll("([()\\\\])", "\\\\$1");
    }
}
