package dev.entente.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import dev.entente.table.Row.Flaw;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of what the parser finds; of a cell that is too long, only its beginning is ever copied. */
final class CsvRows extends CsvCallbackHandler<Row> {

    private int number;
    private int fields;
    private List<String> cells = List.of();
    private List<Flaw> flaws = List.of();

    @Override
    protected void beginRecord(long line) {
        number++;
        fields = 0;
        cells = new ArrayList<>();
        flaws = new ArrayList<>();
    }

    @Override
    protected void addField(char[] buffer, int at, int length, boolean quoted) {
        int column = fields++;
        if (column >= Limits.COLUMNS) return;
        var flaw = Cells.tooLong(length);
        if (!flaw.isEmpty()) flaws.add(new Flaw(column, flaw));
        var text = new String(buffer, at, flaw.isEmpty() ? length : Limits.SHOWN);
        cells.add(unescaped(Cells.clean(text)));
    }

    /** As it was before it was written so that nothing works it out. */
    private static String unescaped(String text) {
        return text.startsWith("'") && !CsvWritten.harmless(text.substring(1)).equals(text.substring(1))
                ? text.substring(1)
                : text;
    }

    @Override
    protected Row buildRecord() {
        if (fields > Limits.COLUMNS) flaws.add(Cells.TOO_MANY);
        return new Row(number, cells, flaws);
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected void setComment(char[] buffer, int at, int length) {
        addField(buffer, at, length, false);
    }

    @Override
    protected void setEmpty() {
        fields = 1;
        cells.add("");
    }
}
