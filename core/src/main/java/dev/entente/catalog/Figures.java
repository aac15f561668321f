package dev.entente.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** The columns that stand for what was counted. */
@Embeddable
class Figures {

    long answered;
    long stopped;
    long threw;
    long unfit;
    long nanos;

    @Column(name = "most_nanos")
    long mostNanos;

    @Column(name = "most_fuel")
    long mostFuel;

    @Column(name = "most_cells")
    long mostCells;

    @Column(name = "fuel_1k")
    long fuel1k;

    @Column(name = "fuel_10k")
    long fuel10k;

    @Column(name = "fuel_100k")
    long fuel100k;

    @Column(name = "fuel_1m")
    long fuel1m;

    @Column(name = "fuel_more")
    long fuelMore;

    protected Figures() {}

    Counted counted() {
        return new Counted(
                answered,
                stopped,
                threw,
                unfit,
                nanos,
                mostNanos,
                mostFuel,
                mostCells,
                List.of(fuel1k, fuel10k, fuel100k, fuel1m, fuelMore));
    }
}
