package dev.entente.ui.statement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import dev.entente.api.Amount;
import dev.entente.settlement.MonthFigures;
import dev.entente.ui.kit.EChart;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Paid and charged by month as bars, and the same as a table for whoever rather reads. */
public final class EarningsChart extends Div {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.shared();

    public EarningsChart(Course course, String paid, String charged, String height) {
        var format = Format.user();
        var chart = new EChart(spoken(course, paid, charged, format), option(course, paid, charged, format));
        chart.setHeight(height);
        var table = new NativeDetails("Show as a table", table(course, paid, charged, format));
        table.addClassName("en-more");
        add(chart, table);
    }

    private static String spoken(Course course, String paid, String charged, Format format) {
        return course.months().stream()
                .map(month -> format.month(month.month()) + ": " + paid + " " + format.money(month.pays()) + ", "
                        + charged + " " + format.money(month.charges()))
                .collect(Collectors.joining("; ", "By month. ", "."));
    }

    private static ObjectNode option(Course course, String paid, String charged, Format format) {
        boolean both = course.hasPaid() && course.hasCharged();
        var option = object("""
                {"grid":{"left":0,"right":0,"top":%d,"bottom":24},
                 "xAxis":{"type":"category","axisLine":{"show":false},"axisTick":{"show":false},
                   "axisLabel":{"color":"var(--en-text-muted)","fontSize":12,"interval":0}},
                 "yAxis":{"type":"value","show":false}}""".formatted(both ? 52 : 24));
        var names = ((ObjectNode) option.get("xAxis")).putArray("data");
        course.months().forEach(month -> names.add(format.monthName(month.month())));
        var series = option.putArray("series");
        if (course.hasPaid() || !course.hasCharged()) {
            series.add(
                    series(paid, "{\"color\":\"var(--en-chart-1)\",\"borderRadius\":3}", course, MonthFigures::pays));
        }
        if (course.hasCharged()) {
            series.add(series(charged, """
                    {"color":"var(--en-chart-warn)","borderRadius":3,"decal":{"symbol":"rect","color":"rgba(0,0,0,0.18)",\
                    "dashArrayX":[1,0],"dashArrayY":[2,5],"rotation":-0.785}}""", course, MonthFigures::charges));
        }
        if (both) option.set("legend", legend());
        return option;
    }

    private static ObjectNode legend() {
        return object("""
                {"left":0,"top":0,"padding":0,"itemWidth":8,"itemHeight":8,"itemGap":20,"icon":"roundRect","selectedMode":false,
                 "textStyle":{"color":"var(--en-text-muted)","fontSize":12}}""");
    }

    private static ObjectNode series(String name, String style, Course course, Function<MonthFigures, Amount> amount) {
        var series = object("""
                {"type":"bar","barMaxWidth":44,"labelLayout":{"hideOverlap":true},"label":{"show":true,"position":"top","color":"var(--en-text-muted)","fontSize":12}}""");
        series.put("name", name);
        series.set("itemStyle", object(style));
        points(series.putArray("data"), course, amount);
        return series;
    }

    private static void points(ArrayNode data, Course course, Function<MonthFigures, Amount> amount) {
        for (var month : course.months()) {
            var value = amount.apply(month);
            var point = data.addObject().put("value", value.exact().value());
            var label = value.minor() == 0 ? "" : Format.user().label(value);
            point.putObject("label").put("formatter", label.replace("{", "").replace("}", ""));
        }
    }

    private static Table table(Course course, String paid, String charged, Format format) {
        var table = new Table("", List.of("Month", paid, charged));
        for (var month : course.months()) {
            table.row(format.month(month.month()), format.money(month.pays()), format.money(month.charges()));
        }
        return table;
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) JSON.readTree(json);
    }
}
