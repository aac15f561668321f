package dev.entente.ui.pricebook;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.pricebook.Offered;
import dev.entente.pricebook.Price;
import dev.entente.ui.kit.CliffNote;
import dev.entente.ui.kit.EChart;
import dev.entente.ui.kit.Format;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one piece costs the more are bought: a bar for each number of pieces from which another price holds. */
public final class VolumeChart {

    private static final String FORM = """
            {"animation":false,"grid":{"left":96,"right":112,"top":4,"bottom":4},
             "xAxis":{"type":"value","min":0,"show":false},
             "yAxis":{"type":"category","inverse":true,"axisTick":{"show":false},
               "axisLine":{"lineStyle":{"color":"var(--en-line-strong)"}},
               "axisLabel":{"color":"var(--en-text-muted)","fontSize":12}},
             "series":[{"type":"bar","barMaxWidth":14,"itemStyle":{"color":"var(--en-chart-1)","borderRadius":[0,3,3,0]},
               "label":{"show":true,"position":"right","color":"var(--en-text)","fontSize":12}}]}""";
    private static final int ROW = 28;
    private static final Comparator<Period> BY_LENGTH = Comparator.comparing(Period::toTotalMonths);

    private record Bracket(Period term, long least, UnitPrice price) {}

    private VolumeChart() {}

    /** Of what a book says of one product: a chart for each term that has several prices. */
    public static List<Component> ofPrices(List<Price> prices, Unit unit) {
        return of(prices, price -> {
            var value = price.value();
            return value == null ? null : new Bracket(price.term(), price.least(), new UnitPrice(value, unit));
        });
    }

    static List<Component> ofOffered(List<Offered> offered) {
        return of(
                offered,
                each -> new Bracket(each.term(), each.least(), each.price().price()));
    }

    private static <T> List<Component> of(List<T> rows, Function<T, @Nullable Bracket> bracket) {
        var byTerm = rows.stream()
                .map(bracket)
                .filter(Objects::nonNull)
                .collect(groupingBy(Bracket::term, () -> new TreeMap<>(BY_LENGTH), Collectors.toList()));
        var charts = new ArrayList<Component>();
        byTerm.forEach((term, brackets) -> {
            if (brackets.size() > 1) charts.add(chart(term, brackets));
        });
        return List.copyOf(charts);
    }

    private static Component chart(Period term, List<Bracket> brackets) {
        var words = PriceWords.term(term) + ": what one piece costs, the more are bought";
        var caption = new Span(words);
        caption.addClassName("en-muted");
        var sorted = brackets.stream()
                .sorted(Comparator.comparingLong(Bracket::least))
                .toList();
        var summary = sorted.stream()
                .map(each -> PriceWords.price(each.price()) + " from "
                        + Format.user().number(each.least()) + " on")
                .collect(Collectors.joining(", "));
        var chart = new EChart(words + ". " + summary, option(sorted));
        chart.setHeight(sorted.size() * ROW + "px");
        var part = new Div(caption, chart, new CliffNote(cliffs(sorted)));
        part.addClassName("en-group");
        return part;
    }

    /** Where one piece less than a bracket asks for costs more than the bracket. */
    private static List<String> cliffs(List<Bracket> brackets) {
        var words = new ArrayList<String>();
        for (int i = 1; i < brackets.size(); i++) {
            var at = brackets.get(i);
            long fewer = at.least() - 1;
            var before = brackets.get(i - 1).price().times(fewer);
            var now = at.price().times(at.least());
            if (now.compareTo(before) >= 0) continue;
            var format = Format.user();
            words.add(format.number(fewer) + " cost " + format.money(before) + ", and " + format.number(at.least())
                    + " cost " + format.money(now));
        }
        return words;
    }

    private static ObjectNode option(List<Bracket> brackets) {
        var option = (ObjectNode) JsonMapper.shared().readTree(FORM);
        var names = ((ObjectNode) option.path("yAxis")).putArray("data");
        var data = ((ObjectNode) option.path("series").path(0)).putArray("data");
        for (var each : brackets) bar(names, data, each);
        return option;
    }

    private static void bar(ArrayNode names, ArrayNode data, Bracket each) {
        names.add("From " + Format.user().number(each.least()));
        BigDecimal value = each.price().value();
        data.addObject().put("value", value).putObject("label").put("formatter", PriceWords.price(each.price()));
    }
}
