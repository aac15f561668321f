package dev.entente.ui.terms;

import dev.entente.api.Measure.Window.Calendar;
import dev.entente.ui.terms.FormPart.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** What stands in a field, and what of it stands in the file: text that cannot be read stays as it was typed. */
final class Typed {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern FIGURE_AND_UNIT = Pattern.compile("(.*\\S)\\s+([A-Za-z][A-Za-z0-9-]*(:[0-9])?)");
    private static final Pattern LENGTH =
            Pattern.compile("([0-9]{1,4})\\s*(year|month|day)s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile(" in quotes, such as \"([^\"]*)\"");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    /** Windows of the calendar, as they are read. */
    static final List<String> WINDOWS = Arrays.stream(Calendar.values())
            .map(each -> FormPart.words(each.name()))
            .toList();

    private static final Pattern LAST = Pattern.compile("last (.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGO = Pattern.compile("(.*\\S), (.*) ago", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTHS =
            Pattern.compile("subscription months ([0-9]+) to ([0-9]+)", Pattern.CASE_INSENSITIVE);

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Typed() {}

    /** As it stands in a field. */
    static String shown(Kind kind, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) return "";
        if (kind == Kind.AMOUNT && value.isObject()) return value.path("value").asString("");
        if (kind == Kind.LENGTH) return length(value.asString(""));
        if (kind == Kind.WINDOW) return window(value.asString(""));
        if (kind == Kind.NUMBERS && value.isArray()) return several(value);
        if (value.isContainer()) return YAML.writeValueAsString(value).strip();
        return value.asString("");
    }

    /** As it stands in the file; null where nothing was typed. */
    static @Nullable JsonNode typed(Kind kind, String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) return null;
        return switch (kind) {
            case WHOLE -> whole(stripped);
            case LENGTH -> JSON.stringNode(period(stripped));
            case WINDOW -> JSON.stringNode(readWindow(stripped));
            case NUMBERS -> several(stripped);
            case WRITTEN -> written(text);
            default -> JSON.stringNode(stripped);
        };
    }

    /** A figure, with the unit that is written behind it or else the one it had. */
    static @Nullable JsonNode amount(String text, @Nullable String unit) {
        var stripped = text.strip();
        if (stripped.isEmpty()) return null;
        var both = FIGURE_AND_UNIT.matcher(stripped);
        boolean named = both.matches();
        var amount = JSON.objectNode().put("value", named ? both.group(1) : stripped);
        if (named) amount.put("unit", both.group(2));
        else if (unit != null) amount.put("unit", unit);
        return amount;
    }

    /** Why a text cannot be read as it would be in a file; null where it can. */
    static @Nullable String unreadable(String text) {
        try {
            YAML.readTree(text);
            return null;
        } catch (JacksonException e) {
            var at = e.getLocation();
            var where = at == null || at.getLineNr() < 1 ? "" : " at line " + at.getLineNr();
            return "Write it as in a program file, such as {field: TIER, is: gold}; it cannot be read" + where;
        }
    }

    /** A refusal of a file's text as it is said of a field, where nobody writes quotes. */
    static String said(String refusal) {
        return QUOTED.matcher(refusal).replaceAll(", such as $1");
    }

    private static JsonNode whole(String text) {
        if (!WHOLE.matcher(text).matches()) return JSON.stringNode(text);
        long number = Long.parseLong(text);
        return number == (int) number ? JSON.numberNode((int) number) : JSON.numberNode(number);
    }

    /** Whole numbers one after the other: "7, 2". */
    private static JsonNode several(String text) {
        var numbers = JSON.arrayNode();
        for (var each : text.split("[,\\s]+")) numbers.add(whole(each));
        return numbers;
    }

    private static String several(JsonNode numbers) {
        return numbers.valueStream().map(each -> each.asString("")).collect(Collectors.joining(", "));
    }

    private static JsonNode written(String text) {
        try {
            return YAML.readTree(text);
        } catch (JacksonException e) {
            return JSON.stringNode(text);
        }
    }

    /** P1Y as "1 year"; what has several parts stays as it is. */
    private static String length(String written) {
        var parts = Pattern.compile("P([0-9]+)([YMD])").matcher(written);
        if (!parts.matches()) return written;
        var unit = switch (parts.group(2)) {
            case "Y" -> "year";
            case "M" -> "month";
            default -> "day";
        };
        return parts.group(1) + " " + unit + (parts.group(1).equals("1") ? "" : "s");
    }

    private static String period(String text) {
        var length = LENGTH.matcher(text);
        if (!length.matches()) return text;
        return "P" + length.group(1) + length.group(2).substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /** FISCAL_YEAR as "Fiscal year", P1Y as "Last 1 year", QUARTER AGO P1Y as "Quarter, 1 year ago". */
    private static String window(String written) {
        var words = written.split(" ");
        if (words.length == 3 && words[1].equals("AGO"))
            return FormPart.words(words[0]) + ", " + length(words[2]) + " ago";
        if (words.length == 2 && words[0].equals("SUBSCRIPTION_MONTHS"))
            return "Subscription months " + words[1].replace("-", " to ");
        if (words.length == 2 && words[0].equals("SINCE")) return "Since " + words[1];
        if (!written.startsWith("P")) return written.isEmpty() ? "" : FormPart.words(written);
        return "Last " + length(written);
    }

    private static String readWindow(String text) {
        var ago = AGO.matcher(text);
        if (ago.matches()) return constant(ago.group(1)) + " AGO " + period(ago.group(2));
        var months = MONTHS.matcher(text);
        if (months.matches()) return "SUBSCRIPTION_MONTHS " + months.group(1) + "-" + months.group(2);
        var last = LAST.matcher(text);
        if (last.matches()) return period(last.group(1));
        var since = text.toLowerCase(Locale.ROOT).startsWith("since ") && text.matches(".*[0-9].*");
        return since ? "SINCE " + text.substring("since ".length()) : constant(text);
    }

    private static String constant(String words) {
        return words.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
