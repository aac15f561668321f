package dev.entente.ui.whatif;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.ui.kit.EChart;
import dev.entente.ui.kit.Format;
import dev.entente.whatif.OutcomeQuery.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The partners that lose and gain most, as bars to either side of zero; all of them stand in the list below. */
final class GainChart extends Div {

    /** How many on each side. */
    static final int EACH = 5;

    private static final long serialVersionUID = 1L;
    private static final int ROW = 34;
    private static final int LEAST = 90;
    private static final int LONGEST = 18;

    private static final String FORM = """
            {"animation":false,"grid":{"left":4,"right":4,"top":4,"bottom":4},
             "xAxis":{"type":"value","show":false,"min":%1$s,"max":%2$s},
             "yAxis":{"type":"category","inverse":true,"show":false,"data":[]},
             "series":[{"type":"bar","barMaxWidth":14,"data":[]}]}""";

    GainChart(List<Row> losing, List<Row> gaining) {
        var rows = new ArrayList<Row>();
        gaining.stream().filter(row -> row.outcome().difference().minor() > 0).forEach(rows::add);
        losing.reversed().stream()
                .filter(row -> row.outcome().difference().minor() < 0)
                .forEach(rows::add);
        if (rows.isEmpty()) {
            add(new Paragraph("Nobody would get another amount."));
            return;
        }
        var chart = new EChart(spoken(rows), option(rows));
        chart.setHeight(Math.max(LEAST, ROW * rows.size() + 8) + "px");
        add(chart);
    }

    private static String spoken(List<Row> rows) {
        return rows.stream()
                .map(row ->
                        row.partner() + " " + WhatIfWords.signed(row.outcome().difference()))
                .collect(Collectors.joining("; ", "Who gains and who loses most. ", "."));
    }

    private static ObjectNode option(List<Row> rows) {
        // As far to either side, so that a name has room where its bar is not.
        var most = rows.stream()
                .map(row -> row.outcome().difference().exact().value().abs())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var option = object(FORM.formatted(most.negate().toPlainString(), most.toPlainString()));
        var names = ((ObjectNode) option.get("yAxis")).putArray("data");
        var series = (ObjectNode) option.get("series").get(0);
        var data = series.putArray("data");
        for (var row : rows) {
            var difference = row.outcome().difference();
            boolean gains = difference.minor() > 0;
            names.add(row.partner());
            var point = data.addObject();
            point.put("value", difference.exact().value());
            point.set("itemStyle", object(gains ? "{\"color\":\"var(--en-chart-1)\",\"borderRadius\":3}" : """
                    {"color":"var(--en-chart-warn)","borderRadius":3,"decal":{"symbol":"rect","color":"rgba(0,0,0,0.18)",\
                    "dashArrayX":[1,0],"dashArrayY":[2,5],"rotation":-0.785}}"""));
            var label = point.putObject("label");
            label.put("show", true)
                    .put("position", gains ? "insideLeft" : "insideRight")
                    .put("distance", -6)
                    .put("align", gains ? "right" : "left")
                    .put("color", "var(--en-text)")
                    .put("fontSize", 12)
                    .put("formatter", words(row));
        }
        return option;
    }

    private static String words(Row row) {
        var difference = row.outcome().difference();
        var amount = (difference.minor() > 0 ? "+" : "") + Format.user().label(difference);
        var name = row.partner();
        var shown =
                name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
        return (shown + "  " + amount).replace("{", "").replace("}", "");
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }
}
