package dev.entente.imports;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.imports.Mapping.Decimals;
import dev.entente.problem.Problem;
import dev.entente.sale.Evidence.AgreedSplit;
import dev.entente.sale.Evidence.Claim;
import dev.entente.sale.EvidenceText;
import dev.entente.table.Row;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row, read field by field: as text, day, amount or one of several words; what cannot be read is found once each. */
final class Values {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4})(?: .*)?");
    private static final Pattern SIGNS = Pattern.compile("[\\s\\u00a0\\u202f'\\u2019\\p{Sc}]|^[A-Z]{3}|[A-Z]{3}$");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})\\s*(m|mo|months?|y|yr|years?)?");
    private static final int LONGEST_NUMBER = 40;

    static final Map<String, Boolean> YES_OR_NO = Map.of(
            "yes", true, "true", true, "y", true, "1", true, "no", false, "false", false, "n", false, "0", false);

    private final Row row;
    private final Mapping mapping;
    private final Kind kind;
    private final List<Finding> findings = new ArrayList<>();

    Values(Row row, Mapping mapping, Kind kind) {
        this.row = row;
        this.mapping = mapping;
        this.kind = kind;
        for (var flaw : row.flaws()) findings.add(finding(flaw));
        for (var field : kind.fields()) {
            if (field.required() && text(field.code()).isEmpty())
                add(field.code(), "Write something here: " + field.says());
        }
    }

    private Finding finding(Row.Flaw flaw) {
        var field = mapping.columns().entrySet().stream()
                .filter(column -> column.getValue() == flaw.column())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        return new Finding(row.number(), flaw.column(), field, shown(flaw.column()), flaw.says());
    }

    int number() {
        return row.number();
    }

    List<Finding> findings() {
        return findings;
    }

    boolean isFine() {
        return findings.isEmpty();
    }

    /** Of a field, in the words of whoever takes the record. */
    void add(String field, String says) {
        var column = mapping.column(field);
        int place = column == null ? Finding.NO_COLUMN : column;
        // A cell that is wrong as such is not wrong once more for what it became.
        if (place >= 0 && findings.stream().anyMatch(known -> known.column() == place)) return;
        findings.add(
                new Finding(row.number(), place, field, column == null ? mapping.constant(field) : shown(place), says));
    }

    private String shown(int column) {
        return column < 0 ? "" : Finding.brief(row.cell(column));
    }

    /** Empty where the file says nothing. */
    String text(String field) {
        var column = mapping.column(field);
        var cell = column == null ? "" : row.cell(column);
        return cell.isEmpty() ? mapping.constant(field) : cell;
    }

    @Nullable
    String textOrNull(String field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }

    String textOr(String field, String otherwise) {
        var text = text(field);
        return text.isEmpty() ? otherwise : text;
    }

    /** By its word in whatever case; null where there is none, or another. */
    <T> @Nullable T oneOf(String field, Map<String, T> words) {
        var text = text(field);
        if (text.isEmpty()) return null;
        var found = words.get(Mapping.key(text));
        if (found == null) add(field, "Use " + kind.field(field).says());
        return found;
    }

    @Nullable
    LocalDate day(String field) {
        var text = text(field);
        return text.isEmpty() ? null : read(field, text, this::day);
    }

    private LocalDate day(String field, String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) return LocalDate.of(part(iso.group(1)), part(iso.group(2)), part(iso.group(3)));
        var written = WRITTEN.matcher(text);
        if (!written.matches()) throw new DateTimeException(field);
        int first = part(written.group(1));
        int second = part(written.group(3));
        // With dots the day always comes first.
        boolean dayFirst = written.group(2).equals(".") || mapping.days() == Mapping.Days.DAY_FIRST;
        return LocalDate.of(part(written.group(4)), dayFirst ? second : first, dayFirst ? first : second);
    }

    private static int part(String digits) {
        return Integer.parseInt(digits);
    }

    @Nullable
    Long whole(String field) {
        var text = text(field);
        return text.isEmpty()
                ? null
                : read(field, text, (_, written) -> number(written).longValueExact());
    }

    @Nullable
    BigDecimal figure(String field) {
        var text = text(field);
        return text.isEmpty() ? null : read(field, text, (_, written) -> number(written));
    }

    @Nullable
    Unit currency(String field, Unit otherwise) {
        var text = text(field).toUpperCase(Locale.ROOT);
        return text.isEmpty() ? otherwise : read(field, text, (_, written) -> Unit.currency(written));
    }

    @Nullable
    Amount amount(String field, @Nullable Unit unit) {
        var figure = figure(field);
        if (figure == null || unit == null) return null;
        try {
            return Amount.exactly(figure, unit);
        } catch (ArithmeticException e) {
            add(field, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Months where there is a number alone. */
    @Nullable
    Period term(String field) {
        var text = text(field);
        return text.isEmpty() ? null : read(field, text, (_, written) -> span(written.toLowerCase(Locale.ROOT)));
    }

    @Nullable
    List<Claim> claims(String field) {
        var text = text(field);
        return text.isEmpty() ? null : read(field, text, (_, written) -> EvidenceText.claims(written));
    }

    @Nullable
    AgreedSplit split(String field) {
        var text = text(field);
        return text.isEmpty() ? null : read(field, text, (_, written) -> EvidenceText.split(written));
    }

    private static Period span(String written) {
        var span = SPAN.matcher(written);
        if (!span.matches()) return Period.parse(written);
        int count = part(span.group(1));
        var unit = span.group(2);
        return unit != null && unit.startsWith("y") ? Period.ofYears(count) : Period.ofMonths(count);
    }

    private interface Reading<T> {
        T read(String field, String text);
    }

    private <T> @Nullable T read(String field, String text, Reading<T> how) {
        try {
            return how.read(field, text);
        } catch (DateTimeParseException | IllegalArgumentException | ArithmeticException e) {
            return unreadable(field);
        } catch (DateTimeException e) {
            return unreadable(field);
        }
    }

    private <T> @Nullable T unreadable(String field) {
        add(field, "Write " + lower(kind.field(field).says()));
        return null;
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** "€ 7.470,00" as 7470.00, where the file writes cents behind a comma. */
    private BigDecimal number(String written) {
        if (written.length() > LONGEST_NUMBER) throw new NumberFormatException();
        var digits = SIGNS.matcher(written).replaceAll("").replace('\u2212', '-');
        if (digits.startsWith("(") && digits.endsWith(")")) digits = "-" + digits.substring(1, digits.length() - 1);
        char decimal = decimal(digits);
        char group = decimal == ',' ? '.' : ',';
        var plain = digits.replace(String.valueOf(group), "").replace(decimal, '.');
        if (!isGrouped(digits, group, decimal)) throw new NumberFormatException();
        if (!NUMBER.matcher(plain).matches()) throw new NumberFormatException();
        return new BigDecimal(plain);
    }

    /** Three digits stand behind the last sign between groups; India writes two between the others. */
    private static boolean isGrouped(String digits, char group, char decimal) {
        int last = digits.lastIndexOf(group);
        int end = digits.indexOf(decimal);
        return last < 0 || (end < 0 ? digits.length() : end) - last == 4;
    }

    /** What stands last of two is before the cents; of one alone the file's own way decides, unless only one can be. */
    private char decimal(String digits) {
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
        int only = Math.max(comma, point);
        if (only < 0) return '.';
        char sign = digits.charAt(only);
        boolean once = digits.indexOf(sign) == only;
        boolean group = digits.length() - only == 4;
        if (!once) return sign == ',' ? '.' : ',';
        if (!group) return sign;
        return mapping.decimals() == Decimals.COMMA ? ',' : '.';
    }

    /** Runs what may be refused, and puts what is refused to the fields; by JSON pointer. */
    <T> @Nullable T taking(Supplier<T> work, Function<String, String> field) {
        try {
            return work.get();
        } catch (Problem problem) {
            problem.errors().forEach(error -> add(field.apply(error.pointer()), error.detail()));
            return null;
        }
    }
}
