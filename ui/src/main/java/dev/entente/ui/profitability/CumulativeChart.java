package dev.entente.ui.profitability;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import dev.entente.profitability.TierCase;
import dev.entente.ui.kit.EChart;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is left by the end of each month: a line for each tier, the one in question in the accent, and the same as a table. */
final class CumulativeChart extends Div {

    private static final long serialVersionUID = 1L;
    private static final String HEIGHT = "260px";
    private static final int YEAR = 12;
    private static final int HALF_YEAR = 6;
    private static final int FEW = 36;

    private static final String FORM = """
            {"animation":false,"grid":{"left":4,"right":88,"top":20,"bottom":24},
             "xAxis":{"type":"category","boundaryGap":false,"axisTick":{"show":false},
               "axisLine":{"onZero":true,"lineStyle":{"color":"var(--en-line-strong)"}},
               "axisLabel":{"color":"var(--en-text-muted)","fontSize":12,"interval":0,"hideOverlap":true}},
             "yAxis":{"type":"value","show":false},"series":[]}""";
    private static final String LINE = """
            {"type":"line","symbol":"none","lineStyle":{"color":"%s","width":%d,"type":"%s"},
             "itemStyle":{"color":"%s"},"labelLayout":{"moveOverlap":"shiftY"},
             "endLabel":{"show":true,"color":"%s","fontSize":12,"lineHeight":15}}""";

    CumulativeChart(List<TierCase> tiers, TierCase focus) {
        var format = Format.user();
        var chart = new EChart(spoken(tiers, format), option(tiers, focus, format));
        chart.setHeight(HEIGHT);
        var table = new NativeDetails("Show as a table", table(tiers, format));
        table.addClassName("en-more");
        add(chart, table);
    }

    private static String spoken(List<TierCase> tiers, Format format) {
        return tiers.stream()
                .map(tier -> CaseWords.name(tier) + ": "
                        + format.money(tier.cumulative().getFirst()) + " after the first month, "
                        + format.money(tier.margin()) + " at the end, " + CaseWords.breakEven(tier))
                .collect(Collectors.joining("; ", "Margin so far. ", "."));
    }

    private static ObjectNode option(List<TierCase> tiers, TierCase focus, Format format) {
        var option = object(FORM);
        int months = focus.cumulative().size();
        var names = ((ObjectNode) option.get("xAxis")).putArray("data");
        int named = months <= FEW ? HALF_YEAR : YEAR;
        for (int month = 1; month <= months; month++) names.add(month % named == 0 ? "Month " + month : "");
        var series = (ArrayNode) option.get("series");
        // The one in question last, so that it lies on the others.
        tiers.stream().filter(tier -> !tier.equals(focus)).forEach(tier -> series.add(line(tier, false, format)));
        series.add(line(focus, true, format));
        return option;
    }

    private static ObjectNode line(TierCase tier, boolean focus, Format format) {
        var line = object(
                focus
                        ? LINE.formatted("var(--en-chart-1)", 3, "solid", "var(--en-chart-1)", "var(--en-text)")
                        : LINE.formatted(
                                "var(--en-neutral)", 1, "dashed", "var(--en-neutral)", "var(--en-text-muted)"));
        line.put("name", CaseWords.name(tier));
        var words = CaseWords.name(tier) + "\n" + format.label(tier.margin());
        ((ObjectNode) line.get("endLabel"))
                .put("formatter", words.replace("{", "").replace("}", ""));
        var data = line.putArray("data");
        for (var amount : tier.cumulative()) data.add(amount.value());
        return line;
    }

    private static Table table(List<TierCase> tiers, Format format) {
        var columns = new ArrayList<String>();
        columns.add("By the end of");
        tiers.forEach(tier -> columns.add(CaseWords.name(tier)));
        var table = new Table("", columns);
        table.addClassName("en-table-figures");
        int months = tiers.getFirst().cumulative().size();
        for (int month = 0; month < months; month++) {
            var row = new ArrayList<String>();
            row.add("Month " + (month + 1));
            for (var tier : tiers) row.add(format.money(tier.cumulative().get(month)));
            table.row(row.toArray(String[]::new));
        }
        return table;
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }
}
