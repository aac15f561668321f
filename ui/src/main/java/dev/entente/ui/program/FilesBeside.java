package dev.entente.ui.program;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.entente.program.ComparingVersions.Comparison;
import dev.entente.program.SideBySide.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two program files line by line beside each other; what stayed is folded away but for the lines around a change. */
final class FilesBeside extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AROUND = 2;

    FilesBeside(Comparison compared) {
        addClassName("en-beside-files");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "The two files side by side");
        var table = new NativeTable();
        var head = table.getHead().addRow();
        head.addHeaderCell().setText("Version " + compared.before());
        head.addHeaderCell().setText("Version " + compared.after());
        var rows = compared.lines();
        boolean isFolded = false;
        for (int i = 0; i < rows.size(); i++) {
            if (isNearChange(rows, i)) add(table, rows.get(i));
            else if (!isFolded) table.getBody().addRow().addDataCell().setText("\u2026");
            isFolded = !isNearChange(rows, i);
        }
        add(table);
    }

    private static boolean isNearChange(List<Row> rows, int at) {
        for (int i = Math.max(0, at - AROUND); i <= Math.min(rows.size() - 1, at + AROUND); i++) {
            if (!rows.get(i).isSame()) return true;
        }
        return false;
    }

    private static void add(NativeTable table, Row row) {
        var cells = table.getBody().addRow();
        cell(cells, row.before(), row.isSame() ? "same" : "gone");
        cell(cells, row.after(), row.isSame() ? "same" : "new");
    }

    private static void cell(NativeTableRow cells, @Nullable String text, String what) {
        var cell = cells.addDataCell();
        cell.getElement().setAttribute("data-what", text == null ? "none" : what);
        if (text == null) return;
        var marked = switch (what) {
            case "gone" -> "\u2212 " + text;
            case "new" -> "+ " + text;
            default -> "  " + text;
        };
        cell.setText(marked);
    }
}
