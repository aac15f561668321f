package dev.entente.table;

import dev.entente.branding.Brand;
import dev.entente.branding.Colour;
import dev.entente.branding.ReadingBrand;
import dev.entente.tenant.Scope;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;

/** Whose workbook it is: the vendor's name, and the colours behind and in its head row. */
record Marking(String vendor, Colour behind, Colour text) {

    static Marking of(Brand brand) {
        var shade = brand.palette().light();
        return new Marking(brand.design().name(), shade.fill(), shade.onFill());
    }

    /** Of the vendor for whom it is written; none where it is written for nobody, as on a command line. */
    static Optional<Marking> current() {
        return Scope.bound().flatMap(_ -> brand()).map(Marking::of);
    }

    // A table is written by whoever has rows, in places without number: the brand is looked for where it is written.
    private static Optional<Brand> brand() {
        try {
            return CDI.current().select(ReadingBrand.class).stream().findFirst().map(ReadingBrand::current);
        } catch (IllegalStateException noContainer) {
            return Optional.empty();
        }
    }
}
