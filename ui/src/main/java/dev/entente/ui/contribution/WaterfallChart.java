package dev.entente.ui.contribution;

import com.vaadin.flow.component.html.Div;
import dev.entente.api.Amount;
import dev.entente.contribution.Contribution;
import dev.entente.ui.kit.EChart;
import dev.entente.ui.kit.Format;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From revenue to contribution: each bar begins where the one before ended; sums stand on the ground in the accent. */
final class WaterfallChart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROW = 38;

    private static final String FORM = """
            {"animation":false,"grid":{"left":168,"right":72,"top":4,"bottom":4},
             "xAxis":{"type":"value","show":false},
             "yAxis":{"type":"category","inverse":true,"axisTick":{"show":false},
               "axisLine":{"show":false},"data":[],
               "axisLabel":{"color":"var(--en-text)","fontSize":12,"align":"left","margin":164}},
             "series":[{"type":"bar","stack":"all","silent":true,"barMaxWidth":18,"itemStyle":{"color":"transparent"},"data":[]},
               {"type":"bar","stack":"all","barMaxWidth":18,"data":[]},
               {"type":"bar","stack":"all","barMaxWidth":18,"data":[]}]}""";

    /** A bar: what it adds or takes away, or a sum of all before it. */
    private record Bar(String name, Amount amount, boolean sum) {}

    WaterfallChart(Contribution it) {
        var bars = List.of(
                new Bar("Revenue", it.revenue(), true),
                new Bar("Cost of what was sold", it.margin().minus(it.revenue()), false),
                new Bar("Partner-derived margin", it.margin(), true),
                new Bar("Earned by partners", it.earned().negated(), false),
                new Bar("Fees", it.fees(), false),
                new Bar("Program costs", it.programCosts().negated(), false),
                new Bar("Contribution", it.contribution(), true));
        var chart = new EChart(spoken(bars), option(bars));
        chart.setHeight(ROW * bars.size() + "px");
        add(chart);
    }

    private static String spoken(List<Bar> bars) {
        var format = Format.user();
        return bars.stream()
                .map(bar -> bar.name() + " " + format.money(bar.amount()))
                .collect(Collectors.joining("; ", "From revenue to contribution. ", "."));
    }

    /** A part may lie on both sides of zero: what is above it and what is below it are two bars, and each is moved by its own. */
    private static ObjectNode option(List<Bar> bars) {
        var option = (ObjectNode) JsonMapper.shared().readTree(FORM);
        var names = (ArrayNode) option.get("yAxis").get("data");
        var moved = (ArrayNode) option.at("/series/0/data");
        var above = (ArrayNode) option.at("/series/1/data");
        var below = (ArrayNode) option.at("/series/2/data");
        var from = BigDecimal.ZERO;
        for (var bar : bars) {
            names.add(bar.name());
            var value = bar.amount().value();
            var begin = bar.sum() ? BigDecimal.ZERO : from;
            var end = begin.add(value);
            from = end;
            var least = begin.min(end);
            var most = begin.max(end);
            var zero = BigDecimal.ZERO;
            moved.add(least.signum() > 0 ? least : most.signum() < 0 ? most : zero);
            above.add(bar(bar, most.max(zero).subtract(least.max(zero)), value, most.signum() > 0));
            below.add(bar(bar, least.min(zero).subtract(most.min(zero)), value, most.signum() <= 0));
        }
        return option;
    }

    private static ObjectNode bar(Bar bar, BigDecimal length, BigDecimal value, boolean labelled) {
        var node = JsonMapper.shared().createObjectNode();
        node.put("value", length);
        var style = node.putObject("itemStyle");
        if (bar.sum()) style.put("color", "var(--en-chart-1)");
        else if (value.signum() < 0) {
            style.put("color", "var(--en-chart-warn)");
            style.putObject("decal")
                    .put("symbol", "rect")
                    .put("color", "var(--en-sheet)")
                    .put("dashArrayX", 1)
                    .put("dashArrayY", 4)
                    .put("symbolSize", 1)
                    .put("rotation", 0.8);
        } else style.put("color", "var(--en-chart-soft)");
        var label = node.putObject("label");
        label.put("show", labelled)
                .put("position", "right")
                .put("color", "var(--en-text)")
                .put("fontSize", 12)
                .put("formatter", Format.user().label(bar.amount()));
        return node;
    }
}
