package dev.entente.ui.sale;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.entente.api.commercial.CommercialModel.Motion;
import dev.entente.earning.BookedEarning;
import dev.entente.earning.EarningPermissions;
import dev.entente.earning.ReadingEarnings;
import dev.entente.product.Product;
import dev.entente.product.ProductFilter;
import dev.entente.product.ReadingProducts;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingPrograms;
import dev.entente.sale.Outcome;
import dev.entente.sale.ReadingSales;
import dev.entente.sale.ReadingSales.Returnable;
import dev.entente.sale.ReadingSales.SalePage;
import dev.entente.sale.RecordingSales;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleFilter;
import dev.entente.sale.SalePermissions;
import dev.entente.sale.SaleReport;
import dev.entente.ui.kit.Format;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What pages of sales read and do: a few questions for a page of them, however many rows it has. */
@Dependent
public class SaleBook {

    @Inject
    ReadingSales sales;

    @Inject
    RecordingSales recording;

    @Inject
    ReadingEarnings earnings;

    @Inject
    ReadingPrograms programs;

    @Inject
    ReadingProducts products;

    @Inject
    PartnerChoice partners;

    @Inject
    Today today;

    @Inject
    Visit visit;

    /** By which offer something is sold: of a program, or of whichever the partner takes part in. */
    record Way(@Nullable String program, String motion, String words) {}

    List<SaleRow> rows(SaleFilter filter, int offset, int limit) {
        var page = sales.list(filter, offset, limit);
        var names = partners.names(page.stream().map(Sale::partnerId).toList());
        var earned = earned(page.stream().map(Sale::id).toList());
        return page.stream()
                .map(each -> new SaleRow(
                        each,
                        names.getOrDefault(each.partnerId(), ""),
                        seesAmounts() ? SubscriptionSheet.earned(each, earned) : ""))
                .toList();
    }

    private Map<UUID, List<BookedEarning>> earned(Collection<UUID> ids) {
        if (!seesAmounts()) return Map.of();
        return earnings.ofAll(ids).stream().collect(groupingBy(BookedEarning::sourceId));
    }

    int count(SaleFilter filter) {
        return sales.count(filter);
    }

    SalePage open(UUID id) {
        return sales.open(id);
    }

    Returnable returnable(UUID id) {
        return sales.returnable(id);
    }

    boolean isRecorded(SaleReport.Name name) {
        return sales.isRecorded(name);
    }

    /** Takes a report; a refusal is thrown. */
    UUID record(SaleReport report) {
        return switch (recording.record(report)) {
            case Outcome.Recorded now -> now.sale().id();
            case Outcome.Unchanged before -> before.sale().id();
            case Outcome.Refused refused -> throw refused.problem();
        };
    }

    /** The offers that are in force; without any, the motions that there are. */
    List<Way> ways() {
        var offered = visit.may(ProgramPermissions.READ) ? offered() : List.<Way>of();
        return offered.isEmpty()
                ? Stream.of(Motion.RESELL, Motion.REFERRAL, Motion.CO_SELL, Motion.SERVICES, Motion.MARKETPLACE)
                        .map(motion -> new Way(null, motion.code(), Format.word(motion.code())))
                        .toList()
                : offered;
    }

    private List<Way> offered() {
        return programs.list().stream()
                .flatMap(page -> page.inForce().stream()
                        .flatMap(version -> version.offers().stream())
                        .map(offer -> new Way(
                                page.program().code(),
                                offer.motion(),
                                page.program().name() + ": " + offer.name())))
                .toList();
    }

    /** A choice of products that is read as one types. */
    void offerProducts(ComboBox<Product> choice) {
        choice.setItemLabelGenerator(product -> product.name() + " (" + product.sku() + ")");
        choice.setItems(
                query ->
                        products
                                .list(typed(query.getFilter().orElse("")), query.getOffset(), query.getLimit())
                                .stream(),
                query -> products.count(typed(query.getFilter().orElse(""))));
    }

    /** What products are called, by their article numbers; those that the catalog does not know are left out. */
    Map<String, String> names(Collection<SaleReport.Line> lines) {
        var skus = lines.stream().map(SaleReport.Line::sku).toList();
        return products.ofSkus(skus).stream().collect(toMap(Product::sku, Product::name));
    }

    private static ProductFilter typed(String text) {
        return new ProductFilter(null, false, text);
    }

    boolean seesSales() {
        return visit.may(SalePermissions.READ);
    }

    boolean mayRecord() {
        return visit.may(SalePermissions.RECORD);
    }

    boolean seesAmounts() {
        return visit.may(EarningPermissions.READ);
    }
}
