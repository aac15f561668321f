package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Bounds;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import java.util.List;

/** What multiplies a result by how much was reached: an accelerator of 125 %. Below the first row it is 100 %. */
public record Factor(
        @Label("Rows") List<From> rows, @Label("By") Measure by) {

    /** So many percent of the result, from this total on. */
    public record From(
            @Label("From") Amount from,
            @Label("Times") @Bounds(min = "0", max = "1000") Percentage times) {}

    public Factor {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) throw new IllegalArgumentException("Name at least one row");
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).from().unit().equals(by.unit()))
                throw new IllegalArgumentException("Totals are in the unit that they are counted in");
            if (i > 0 && rows.get(i - 1).from().compareTo(rows.get(i).from()) >= 0)
                throw new IllegalArgumentException("Totals rise from row to row");
        }
    }
}
