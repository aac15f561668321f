package dev.entente.ui.plugin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.entente.catalog.Counted;
import dev.entente.catalog.PluginUsage;
import dev.entente.ui.kit.EChart;
import dev.entente.ui.kit.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers and failures by day as bars, one colour a version, and below them how long an answer took. */
final class UsageChart {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FORM = """
            {"animation":false,
             "legend":{"type":"scroll","left":0,"top":0,"padding":0,"itemWidth":8,"itemHeight":8,"itemGap":16,"icon":"roundRect","selectedMode":false,
               "textStyle":{"color":"var(--en-text-muted)","fontSize":12}},
             "grid":[{"left":0,"right":0,"top":48,"height":84},{"left":0,"right":0,"top":176,"height":44}],
             "title":[{"text":"Answers a day","left":0,"top":22,"padding":0,"textStyle":{"color":"var(--en-text-muted)","fontSize":12,"fontWeight":"normal"}},
               {"text":"Usual time","left":0,"top":152,"padding":0,"textStyle":{"color":"var(--en-text-muted)","fontSize":12,"fontWeight":"normal"}}],
             "xAxis":[{"type":"category","gridIndex":0,"show":false},
               {"type":"category","gridIndex":1,"axisTick":{"show":false},"axisLine":{"lineStyle":{"color":"var(--en-line-strong)"}},
                "axisLabel":{"color":"var(--en-text-muted)","fontSize":12,"hideOverlap":true}}],
             "yAxis":[{"type":"value","gridIndex":0,"show":false},{"type":"value","gridIndex":1,"show":false,"min":0}]}""";
    private static final List<String> COLOURS =
            List.of("var(--en-chart-1)", "var(--en-text-muted)", "var(--en-chart-warn)");
    private static final String HEIGHT = "252px";

    private final Map<String, Map<LocalDate, Counted>> byVersion = new TreeMap<>(Comparator.reverseOrder());
    private final List<LocalDate> days;

    /** Of at least one. */
    UsageChart(List<PluginUsage.Row> rows) {
        rows.stream()
                .collect(groupingBy(PluginUsage.Row::version, TreeMap::new, toList()))
                .forEach((version, of) -> byVersion.put(version, byDay(of)));
        var first = rows.stream()
                .map(PluginUsage.Row::day)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var last = rows.stream()
                .map(PluginUsage.Row::day)
                .max(LocalDate::compareTo)
                .orElseThrow();
        days = first.datesUntil(last.plusDays(1)).toList();
    }

    private static Map<LocalDate, Counted> byDay(List<PluginUsage.Row> rows) {
        var byDay = new TreeMap<LocalDate, Counted>();
        rows.forEach(row -> byDay.merge(row.day(), row.counted(), Counted::plus));
        return byDay;
    }

    EChart chart() {
        var chart = new EChart(summary(), option());
        chart.setHeight(HEIGHT);
        return chart;
    }

    private String summary() {
        var words = new ArrayList<String>();
        byVersion.forEach((version, byDay) -> {
            var sum = byDay.values().stream().reduce(Counted.NOTHING, Counted::plus);
            var format = Format.user();
            words.add("version " + version + " answered " + format.number(sum.answered()) + " times, failed "
                    + format.number(sum.failed()) + " times and usually took " + PluginWords.time(sum.meanMicros()));
        });
        return "By day: " + String.join("; ", words);
    }

    private ObjectNode option() {
        var option = object(FORM);
        for (var axis : option.path("xAxis")) {
            var names = ((ObjectNode) axis).putArray("data");
            days.forEach(day -> names.add(Format.user().day(day).replaceFirst("[ ,]*\\d{4}$", "")));
        }
        var series = option.putArray("series");
        int colour = 0;
        for (var version : byVersion.keySet()) {
            var shade = COLOURS.get(Math.min(colour++, COLOURS.size() - 1));
            series.add(filled(bar(version, shade), version, Counted::answered));
            series.add(filled(line(version, shade), version, counted -> counted.meanMicros() / 1_000.0));
        }
        for (var version : byVersion.keySet()) {
            if (byVersion.get(version).values().stream().anyMatch(it -> it.failed() > 0))
                series.add(filled(bar("Failed", "var(--en-bad)"), version, Counted::failed));
        }
        return option;
    }

    private ObjectNode filled(ObjectNode series, String version, ToDoubleFunction<Counted> value) {
        var data = series.putArray("data");
        var byDay = byVersion.getOrDefault(version, Map.of());
        for (var day : days) {
            var counted = byDay.get(day);
            if (counted == null || counted.asked() == 0) data.addNull();
            else data.add(value.applyAsDouble(counted));
        }
        return series;
    }

    private static ObjectNode bar(String name, String colour) {
        var bar = object("""
                {"type":"bar","stack":"asked","xAxisIndex":0,"yAxisIndex":0,"barMaxWidth":20}""");
        bar.put("name", name).putObject("itemStyle").put("color", colour);
        return bar;
    }

    private static ObjectNode line(String name, String colour) {
        var line = object("""
                {"type":"line","xAxisIndex":1,"yAxisIndex":1,"symbol":"circle","symbolSize":4,"connectNulls":true}""");
        line.put("name", name).putObject("lineStyle").put("color", colour).put("width", 2);
        line.putObject("itemStyle").put("color", colour);
        return line;
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) JSON.readTree(json);
    }
}
