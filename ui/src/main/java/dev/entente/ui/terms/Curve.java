package dev.entente.ui.terms;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Brackets.From;
import dev.entente.plugin.ApiJson;
import dev.entente.ui.kit.Format;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The picture of brackets: the rate as a line of steps over the amount, with each rate at its step. */
record Curve(String summary, ObjectNode option) {

    private static final String FORM = """
            {"animation":false,"grid":{"left":8,"right":48,"top":24,"bottom":24},
             "xAxis":{"type":"value","min":0,"splitLine":{"show":false},"axisTick":{"show":false},
               "axisLine":{"lineStyle":{"color":"var(--en-line-strong)"}},"axisLabel":{"show":false}},
             "yAxis":{"type":"value","min":0,"show":false},
             "series":[{"type":"line","step":"end","symbol":"circle","symbolSize":6,
               "lineStyle":{"color":"var(--en-chart-1)","width":2},"itemStyle":{"color":"var(--en-chart-1)"},
               "areaStyle":{"color":"var(--en-chart-soft)"},
               "label":{"show":true,"position":"top","color":"var(--en-text-muted)","fontSize":12}}]}""";

    /** None of brackets that cannot be so, and of a single rate, which has no curve. */
    static Optional<Curve> of(JsonNode written, Format format) {
        try {
            var brackets = ApiJson.mapper().treeToValue(written, Brackets.class);
            return brackets == null || brackets.rates().size() < 2
                    ? Optional.empty()
                    : Optional.of(new Curve(summary(brackets, format), option(brackets, format)));
        } catch (JacksonException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static String summary(Brackets brackets, Format format) {
        return brackets.rates().stream()
                .map(from -> format.percent(from.rate()) + " from " + format.money(from.from()))
                .collect(Collectors.joining(", "));
    }

    private static ObjectNode option(Brackets brackets, Format format) {
        var option = (ObjectNode) JsonMapper.shared().readTree(FORM);
        var data = ((ObjectNode) option.path("series").path(0)).putArray("data");
        for (var from : brackets.rates()) point(data, from, format.percent(from.rate()) + label(from.from(), format));
        var last = brackets.rates().getLast();
        var end = data.addObject();
        end.putArray("value").add(end(last.from().value())).add(last.rate().percent());
        end.put("symbol", "none").putObject("label").put("show", false);
        return option;
    }

    private static String label(Amount from, Format format) {
        return from.minor() == 0 ? "" : " from " + format.label(from);
    }

    private static void point(ArrayNode data, From from, String words) {
        var point = data.addObject();
        point.putArray("value").add(from.from().value()).add(from.rate().percent());
        point.putObject("label")
                .put("formatter", words.replace("{", "").replace("}", ""))
                .put("align", "left");
    }

    // The last rate has no end; so much of it is drawn that it can be seen.
    private static BigDecimal end(BigDecimal last) {
        return last.multiply(new BigDecimal("1.5"));
    }
}
