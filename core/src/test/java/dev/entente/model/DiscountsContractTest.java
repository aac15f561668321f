package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Condition;
import dev.entente.api.Field;
import dev.entente.api.Operator;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.PricingModel;
import dev.entente.kit.PricingContract;
import dev.entente.model.Discount.Of;
import dev.entente.model.Off.Each;
import dev.entente.model.Off.Percent;
import dev.entente.model.Off.Table;
import dev.entente.model.Off.Table.By;
import dev.entente.model.Rate.Table.Reading;
import java.util.List;
import java.util.Map;

class DiscountsContractTest extends PricingContract<DiscountTerms> {

    private static final Condition GOLD = Condition.Test.of(Field.TIER, Operator.IS, "gold");
    private static final Percent TWENTY = new Percent(Percentage.of("20"));

    @Override
    protected PricingModel<DiscountTerms> model() {
        return new Discounts();
    }

    @Override
    protected Map<String, DiscountTerms> terms() {
        var brackets = Brackets.flat(Percentage.of("0"), Discount.PIECES)
                .from(new Amount(2, Discount.PIECES), Percentage.of("5"));
        return Map.of(
                "stacked",
                new DiscountTerms(
                        List.of(
                                new Discount("Gold margin", GOLD, TWENTY, null, null),
                                new Discount("Registered deal", null, TWENTY, Of.PRICE, null)),
                        Percentage.of("35")),
                "exclusive",
                new DiscountTerms(
                        List.of(
                                new Discount("Gold margin", GOLD, TWENTY, null, "status"),
                                new Discount(
                                        "Volume",
                                        null,
                                        new Table(brackets, Reading.MARGINAL, By.PIECES, null),
                                        null,
                                        "status")),
                        null),
                "each",
                new DiscountTerms(
                        List.of(new Discount("Less each", null, new Each(Amount.of("0.01", "USD")), null, null)),
                        null));
    }

    @Override
    protected Unit unit() {
        return Unit.currency("USD");
    }

    @Override
    protected List<String> families() {
        return List.of("backup", "archive");
    }

    @Override
    protected List<String> tiers() {
        return List.of("gold", "silver");
    }
}
