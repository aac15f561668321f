package dev.entente.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import dev.entente.api.Unit;
import dev.entente.deal.ReadingDeals.PipelineRow;
import dev.entente.deal.Stage;
import dev.entente.ui.kit.EChart;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Table;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Open deals by stage as bars with their figures beside them, and the same as a table for whoever rather reads. */
final class PipelineChart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROW = 40;

    PipelineChart(List<PipelineRow> rows, Unit unit) {
        var format = Format.user();
        var open = rows.stream()
                .filter(row -> row.stage().isOpen() && row.amount().unit().equals(unit))
                .toList();
        var spoken = open.stream()
                .map(row -> words(row.stage()) + " " + figure(row, format))
                .collect(Collectors.joining(", ", "Open deals by stage: ", "."));
        var chart = new EChart(spoken, option(open, format));
        chart.setHeight(Math.max(1, open.size()) * ROW + "px");
        var table = new Table("", List.of("Stage", "Deals", "Worth"));
        open.forEach(row -> table.row(words(row.stage()), format.number(row.count()), format.money(row.amount())));
        var more = new NativeDetails("Show as a table", table);
        more.addClassName("en-more");
        add(chart, more);
    }

    static String words(Stage stage) {
        var name = stage.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String figure(PipelineRow row, Format format) {
        return format.label(row.amount()) + " \u00b7 " + format.number(row.count())
                + (row.count() == 1 ? " deal" : " deals");
    }

    private static ObjectNode option(List<PipelineRow> rows, Format format) {
        var option = (ObjectNode) JsonMapper.shared().readTree("""
                {"grid":{"left":96,"right":132,"top":0,"bottom":0},
                 "xAxis":{"type":"value","show":false,"min":0,"max":"dataMax"},
                 "yAxis":{"type":"category","inverse":true,"axisLine":{"show":false},"axisTick":{"show":false},
                   "axisLabel":{"color":"var(--en-text)","fontSize":13,"align":"left","margin":96}},
                 "series":[{"type":"bar","barWidth":20,"itemStyle":{"color":"var(--en-chart-1)","borderRadius":3},
                   "label":{"show":true,"position":"right","distance":8,"color":"var(--en-text-muted)","fontSize":13}}]}""");
        var names = ((ObjectNode) option.get("yAxis")).putArray("data");
        var data = ((ObjectNode) option.get("series").get(0)).putArray("data");
        for (var row : rows) {
            names.add(words(row.stage()));
            var point = data.addObject().put("value", row.amount().exact().value());
            point.putObject("label")
                    .put("formatter", figure(row, format).replace("{", "").replace("}", ""));
        }
        return option;
    }
}
