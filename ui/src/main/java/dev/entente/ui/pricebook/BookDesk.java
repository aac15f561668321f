package dev.entente.ui.pricebook;

import dev.entente.pricebook.BookDescription;
import dev.entente.pricebook.DescribingBooks;
import dev.entente.pricebook.KeepingMargins;
import dev.entente.pricebook.LeastMargin;
import dev.entente.pricebook.ListingPrices;
import dev.entente.pricebook.ListingPrices.Asked;
import dev.entente.pricebook.ListingPrices.Listed;
import dev.entente.pricebook.LookingUpPrices;
import dev.entente.pricebook.NewPrice;
import dev.entente.pricebook.Price;
import dev.entente.pricebook.PriceBook;
import dev.entente.pricebook.PricebookPermissions;
import dev.entente.pricebook.PricesFound;
import dev.entente.pricebook.ReadingBooks;
import dev.entente.pricebook.ReadingBooks.Filter;
import dev.entente.pricebook.ReadingBooks.Shown;
import dev.entente.pricebook.SettingPrices;
import dev.entente.pricebook.Wanted;
import dev.entente.ui.product.ProductChoice;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What pages of price books read and do. */
@Dependent
public class BookDesk {

    @Inject
    ReadingBooks books;

    @Inject
    DescribingBooks describing;

    @Inject
    SettingPrices setting;

    @Inject
    KeepingMargins margins;

    @Inject
    ListingPrices listing;

    @Inject
    LookingUpPrices looking;

    @Inject
    ProductChoice products;

    @Inject
    PartnerChoice partners;

    @Inject
    Today today;

    @Inject
    Visit visit;

    List<Shown> all() {
        return books.all();
    }

    Map<UUID, Long> counts() {
        return books.counts();
    }

    Shown open(String code) {
        return books.open(code);
    }

    void describe(BookDescription said, boolean correction) {
        describing.describe(said, correction);
    }

    /** Adds a newer book that begins with what is written in another one. */
    void begin(BookDescription said, String pricesOf) {
        describing.begin(said, pricesOf, false);
    }

    /** What is written in a book itself. */
    List<Price> written(PriceBook book, Filter filter, @Nullable NewPrice after, int most) {
        return books.prices(book, filter, after, most);
    }

    /** What a book asks, also where those that it inherits from say it. */
    Listed asked(PriceBook book, Filter filter, String after, int most) {
        return listing.ofBook(book, filter, after, most);
    }

    void set(String book, NewPrice price, boolean correction) {
        setting.set(book, List.of(price), correction);
    }

    /** What the book says at the place of this one; null where nothing does. */
    @Nullable
    NewPrice at(String book, NewPrice price) {
        return setting.at(book, price);
    }

    void takeBack(String book, NewPrice price) {
        setting.takeBack(book, price);
    }

    PricesFound find(Asked asked, Wanted wanted) {
        return looking.find(asked, wanted);
    }

    /** What the partners that books are for by name are called. */
    Map<UUID, String> partners(Collection<Shown> some) {
        return partners.names(some.stream()
                .map(each -> each.book().audience().partnerId())
                .filter(Objects::nonNull)
                .toList());
    }

    List<LeastMargin> leastMargins(String book) {
        return margins.of(book);
    }

    void setLeastMargin(String book, LocalDate from, @Nullable BigDecimal percent) {
        margins.set(book, from, percent);
    }

    boolean mayKnowCosts() {
        return visit.may(PricebookPermissions.COST_SEE);
    }

    boolean mayCost() {
        return visit.may(PricebookPermissions.COST_SET);
    }

    boolean mayDescribe() {
        return visit.may(PricebookPermissions.DESCRIBE);
    }

    boolean maySet() {
        return visit.may(PricebookPermissions.SET);
    }
}
