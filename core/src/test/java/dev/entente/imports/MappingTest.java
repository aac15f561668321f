package dev.entente.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.imports.Mapping.Days;
import dev.entente.imports.Mapping.Decimals;
import dev.entente.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MappingTest {

    @Test
    void namesAreComparedWithoutCaseSignsAndAccents() {
        assertThat(Set.of("Invoice No.", "invoice_no", "INVOICE-NO", "InvoiceNo", " invoice  nó ").stream()
                        .map(Mapping::key)
                        .distinct())
                .containsExactly("invoice no");
    }

    @Test
    void columnsAreProposedByWhatFilesCallThem() {
        var header = List.of(
                "Invoice number",
                "Invoice Date",
                "Reseller",
                "Deal type",
                "End customer",
                "Item",
                "Net price",
                "Comment");
        var mapping = ImportFixtures.mapping(Kind.SALES, header);
        assertThat(mapping.columns())
                .isEqualTo(Map.of("id", 0, "on", 1, "partner", 2, "motion", 3, "customer", 4, "sku", 5, "net", 6));
        assertThat(mapping.missing(Kind.SALES)).isEmpty();
        assertThat(mapping.unused(header)).containsExactly("Comment");
    }

    @Test
    void whatIsRememberedOfAFieldThatIsGoneIsForgotten() {
        var columns = Map.of("id", 0, "name", 1, "customer", 2, "motion", 3, "amount", 4, "meetings", 5);
        var remembered = new Mapping(columns, Map.of("joint", "2026-11-20"), Days.DAY_FIRST, Decimals.POINT);
        var header = List.of("Id", "Name", "Customer", "Motion", "Amount", "Meeting count");
        assertThatThrownBy(() -> remembered.check(Kind.DEALS, header)).isInstanceOf(Problem.class);
        remembered.of(Kind.DEALS).check(Kind.DEALS, header);
        assertThat(remembered.of(Kind.DEALS).unused(header)).containsExactly("Meeting count");
    }

    @Test
    void aFieldsOwnNameGoesBeforeWhatElseItIsCalled() {
        var mapping = ImportFixtures.mapping(Kind.PARTNERS, List.of("id", "Company", "Code", "Name"));
        assertThat(mapping.columns()).isEqualTo(Map.of("code", 2, "name", 3));
    }

    @Test
    void theFilesThatAreHandedOutAreMappedWithoutAHand() {
        for (var kind : Kind.values()) {
            var header = kind.fields().stream().map(Field::label).toList();
            var mapping = ImportFixtures.mapping(kind, header);
            assertThat(mapping.missing(kind)).isEmpty();
            for (int i = 0; i < header.size(); i++) {
                assertThat(mapping.column(kind.fields().get(i).code()))
                        .as(header.get(i))
                        .isEqualTo(i);
            }
        }
    }

    @Test
    void noTwoFieldsOfAKindHaveTheSameNames() {
        for (var kind : Kind.values()) {
            var seen = new HashSet<String>();
            for (var field : kind.fields())
                assertThat(seen.add(Mapping.key(field.label())))
                        .as(field.label())
                        .isTrue();
        }
    }

    @Test
    void whatDoesNotFitIsRefusedAllAtOnce() {
        var header = List.of("a", "b");
        var mapping = new Mapping(
                Map.of("sku", 0, "name", 0, "colour", 1, "family", 7),
                Map.of("taste", "sweet"),
                Days.DAY_FIRST,
                Decimals.POINT);
        assertThatThrownBy(() -> mapping.check(Kind.PRODUCTS, header))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Finding::pointer)
                                .contains("/columns", "/columns/colour", "/columns/family", "/constants/taste"));
    }

    @Test
    void whatIsMissingIsNamedAndMayBeSaidForAllRows() {
        var header = List.of("sku", "name");
        var mapping = ImportFixtures.mapping(Kind.PRODUCTS, header);
        assertThatThrownBy(() -> mapping.check(Kind.PRODUCTS, header))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Finding::pointer)
                                .containsExactly("/columns/family"));
        new Mapping(mapping.columns(), Map.of("family", "other"), Days.DAY_FIRST, Decimals.POINT)
                .check(Kind.PRODUCTS, header);
    }

    @Test
    void aFileThatComesBackMendedIsTheSameKindOfFile() {
        var header = List.of("SKU", "Name");
        assertThat(Mapping.signature(List.of("sku", "name", ErrorFiles.COLUMN))).isEqualTo(Mapping.signature(header));
        assertThat(Mapping.signature(List.of("name", "sku"))).isNotEqualTo(Mapping.signature(header));
    }
}
