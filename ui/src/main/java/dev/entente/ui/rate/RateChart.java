package dev.entente.ui.rate;

import dev.entente.rate.ExchangeRate;
import dev.entente.ui.kit.EChart;
import dev.entente.ui.kit.Format;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A pair over time: one line, with the lowest and the highest said. */
final class RateChart {

    private static final String FORM = """
            {"animation":false,"grid":{"left":8,"right":16,"top":24,"bottom":24},
             "xAxis":{"type":"time","axisTick":{"show":false},"splitLine":{"show":false},
               "axisLine":{"lineStyle":{"color":"var(--en-line-strong)"}},
               "axisLabel":{"color":"var(--en-text-muted)","fontSize":12,"hideOverlap":true}},
             "yAxis":{"type":"value","scale":true,"show":false},
             "series":[{"type":"line","symbol":"none","lineStyle":{"color":"var(--en-chart-1)","width":2},
               "markPoint":{"symbol":"circle","symbolSize":6,"itemStyle":{"color":"var(--en-chart-1)"},
                 "label":{"color":"var(--en-text)","fontSize":12}}}]}""";
    private static final String HEIGHT = "180px";

    private RateChart() {}

    /** Of at least two, the oldest first. */
    static EChart of(List<ExchangeRate> course) {
        var lowest =
                course.stream().min(Comparator.comparing(ExchangeRate::rate)).orElseThrow();
        var highest =
                course.stream().max(Comparator.comparing(ExchangeRate::rate)).orElseThrow();
        var chart = new EChart(summary(course, lowest, highest), option(course, lowest, highest));
        chart.setHeight(HEIGHT);
        return chart;
    }

    private static String summary(List<ExchangeRate> course, ExchangeRate lowest, ExchangeRate highest) {
        return RateWords.name(course.getFirst()) + " from " + at(course.getFirst()) + " to " + at(course.getLast())
                + "; lowest " + at(lowest) + ", highest " + at(highest);
    }

    private static String at(ExchangeRate rate) {
        return Format.user().plain(rate.rate()) + " on " + Format.user().day(rate.on());
    }

    private static ObjectNode option(List<ExchangeRate> course, ExchangeRate lowest, ExchangeRate highest) {
        var option = (ObjectNode) JsonMapper.shared().readTree(FORM);
        var series = (ObjectNode) option.path("series").path(0);
        var data = series.putArray("data");
        for (var each : course) data.addArray().add(each.on().toString()).add(each.rate());
        mark(series, lowest, "bottom");
        if (highest != lowest) mark(series, highest, "top");
        return option;
    }

    private static void mark(ObjectNode series, ExchangeRate rate, String place) {
        var point = ((ObjectNode) series.path("markPoint")).withArray("data").addObject();
        point.putArray("coord").add(rate.on().toString()).add(rate.rate());
        point.putObject("label")
                .put("show", true)
                .put("position", place)
                .put("formatter", Format.user().plain(rate.rate()));
    }
}
