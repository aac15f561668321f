package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.ArrayList;
import java.util.List;

/** A small real table, for a handful of rows; on a phone each row becomes labelled lines. */
public final class Table extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final List<String> columns;
    private final List<NativeTableHeaderCell> heads = new ArrayList<>();

    public Table(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("en-table");
        if (!caption.isEmpty()) setCaptionText(caption);
        var head = getHead().addRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
            heads.add(cell);
        }
    }

    /** One cell for each column; amounts stand at the end of theirs. */
    public Table row(List<? extends Component> cells) {
        var row = getBody().addRow();
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.addDataCell();
            cell.add(cells.get(i));
            cell.getElement().setAttribute("data-label", columns.get(i));
            if (!cells.get(i).hasClassName("en-money")) continue;
            cell.addClassName("en-end");
            heads.get(i).addClassName("en-end");
        }
        return this;
    }

    public Table row(String... texts) {
        return row(List.of(texts).stream().map(Text::new).toList());
    }
}
