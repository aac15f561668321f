package dev.entente.plugin;

import dev.entente.api.Amount;
import dev.entente.api.Condition;
import dev.entente.api.DateRange;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms of what happened, where the partner stood, and what came of it: all that a result is recomputed from. */
final class StoredForms {

    // Left out where nothing is known, as it was before buyers were. It stands before those that have one.
    private static final Form<Buyer> BUYER = new OrElse<>(Forms.fields(Buyer.class), Buyer.UNKNOWN);

    private static final OneOf<Object> OPERAND = OneOf.none()
            .or("amount", Amount.class, Forms.of(Amount.class))
            .or("exact", Exact.class, Forms.of(Exact.class))
            .or("price", UnitPrice.class, Forms.of(UnitPrice.class))
            .or("percentage", Percentage.class, Texts.PERCENTAGE)
            .or("unit", Unit.class, Texts.UNIT)
            .or("rounding", Rounding.class, Forms.fields(Rounding.class))
            .or("dates", DateRange.class, Forms.of(DateRange.class))
            .or("date", LocalDate.class, Texts.DATE)
            .or("period", Period.class, Texts.PERIOD)
            .or("text", String.class, new Plain.Text())
            .or("int", Integer.class, new Plain.Int())
            .or("whole", Long.class, new Plain.Whole())
            .or("decimal", BigDecimal.class, Texts.DECIMAL);

    /** A step as it is written. */
    private record Line(
            String because,
            Exact exact,
            List<?> operands,
            @Nullable String sku) {

        static Line of(Step step) {
            return new Line(step.because(), step.exact(), step.operands(), step.sku());
        }

        Step step() {
            return new Step(because, exact, operands, sku);
        }
    }

    private static final Form<Step> STEP = new AsForm<>(
            new RecordForm<>(
                    Line.class,
                    component -> component.getName().equals("operands")
                            ? new ListForm<>(OPERAND)
                            : Forms.of(component.getType())),
            Line::of,
            Line::step);

    private static final OneOf<Sale> SALE = OneOf.<Sale>none()
            .or("won", Won.class, Forms.fields(Won.class))
            .or("renewed", Renewed.class, Forms.fields(Renewed.class))
            .or("expanded", Expanded.class, Forms.fields(Expanded.class));

    private static final OneOf<Earning> EARNING = OneOf.<Earning>none()
            .or("earned", Earned.class, Forms.fields(Earned.class))
            .or("held", Held.class, Forms.fields(Held.class));

    private static final OneOf<Occurrence> OCCURRENCE = OneOf.<Occurrence>none()
            .or("won", Won.class, Forms.fields(Won.class))
            .or("renewed", Renewed.class, Forms.fields(Renewed.class))
            .or("expanded", Expanded.class, Forms.fields(Expanded.class))
            .or("refunded", Refunded.class, Forms.fields(Refunded.class))
            .or("delivered", Delivered.class, Forms.fields(Delivered.class))
            .or("influenced", Influenced.class, Forms.fields(Influenced.class))
            .or("reached", Reached.class, Forms.fields(Reached.class))
            .or("closed", Closed.class, Forms.fields(Closed.class));

    private static final Form<Standing> STANDING = new AsForm<>(Forms.fields(Stood.class), Stood::of, Stood::standing);

    private StoredForms() {}

    static @Nullable Form<?> of(Class<?> type) {
        if (type == Step.class) return STEP;
        if (type == Standing.class) return STANDING;
        if (type == Sale.class) return SALE;
        if (type == Buyer.class) return BUYER;
        if (Condition.class.isAssignableFrom(type)) return Only.of(type, ConditionForm.ANY);
        if (Earning.class.isAssignableFrom(type)) return Only.of(type, EARNING);
        if (Occurrence.class.isAssignableFrom(type)) return Only.of(type, OCCURRENCE);
        return null;
    }

    /** Whether a figure is read from JSON as it was: a year 12345, for one, is not. */
    static boolean comesBack(Object operand) {
        boolean dated = operand instanceof LocalDate || operand instanceof DateRange || operand instanceof Period;
        return !dated || operand.equals(OPERAND.read(written(operand), Reading.ofStored()));
    }

    private static JsonNode written(Object operand) {
        var text = new StringWriter();
        try (var out = JsonMapper.shared().createGenerator(text)) {
            OPERAND.write(operand, out);
        }
        return JsonMapper.shared().readTree(text.toString());
    }
}
