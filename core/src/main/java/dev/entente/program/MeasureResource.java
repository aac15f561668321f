package dev.entente.program;

import dev.entente.measure.MeasureSource.Definition;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The catalog of figures over REST, for whoever writes a program file. */
@Path("measures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasureResource {

    @Inject
    ReadingMeasures measures;

    /**
     * A figure: its name in a file, what people call it, how it is worked out, the fields that it can be filtered by, and
     * whose it can be. An offer’s own is in the unit of the offer.
     */
    public record Shown(
            String what,
            String name,
            String formula,
            List<String> filters,
            List<String> per,

            @Schema(enumeration = {"money", "count", "own", "share"})
            String counts,

            @Schema(description = "What there is on the last day of a window, whatever the window")
            boolean stock) {

        static Shown of(Definition definition) {
            return new Shown(
                    definition.what(),
                    definition.words(),
                    definition.formula(),
                    definition.filters(),
                    definition.pers().stream()
                            .sorted()
                            .map(per -> per.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .toList(),
                    counts(definition),
                    definition.stock());
        }

        private static String counts(Definition definition) {
            if (definition.own()) return "own";
            if (definition.share()) return "share";
            return definition.money() ? "money" : "count";
        }
    }

    /** All that there are, in one page. */
    @GET
    public Page<Shown> list() {
        return new Page<>(measures.all().stream().map(Shown::of).toList(), null);
    }
}
