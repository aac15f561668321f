package dev.entente.pricebook;

import dev.entente.identity.Requires;
import dev.entente.pricebook.BringingPrices.Writing;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.product.KnowingProducts;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets prices in a book. One begins on its day and ends the one before; what holds already, or held once, is changed by a
 * correction only, so that nobody changes what was offered by mistake.
 */
@ApplicationScoped
@Transactional
public class SettingPrices {

    private static final int MOST = 500;

    @Inject
    Prices prices;

    @Inject
    BringingPrices bringing;

    @Inject
    KnowingProducts products;

    @Inject
    CurrentTenant tenant;

    /** Answers with what the book says there now, in the order given. */
    @Requires(PricebookPermissions.SET)
    public List<NewPrice> set(String code, List<NewPrice> said, boolean correction) {
        var book = ReadingBooks.open(prices, code);
        check(said);
        var known = known(book, said);
        var writings = new ArrayList<Writing>();
        var findings = new Findings();
        for (int i = 0; i < said.size(); i++) {
            var now = said.get(i);
            var writing = new Writing(book, now, known.at(book.id(), now));
            writings.add(writing);
            if (correction || writing.isSame()) continue;
            var begun = known.begun(book.id(), now, tenant.today());
            if (begun != null) findings.add("/prices/" + i + "/from", begun);
        }
        findings.refuse(PricebookProblem.PRICE_HAS_BEGUN);
        bringing.write(writings);
        return said;
    }

    /** What the book says at the place of this one; null where nothing does. */
    @Requires(PricebookPermissions.SET)
    public @Nullable NewPrice at(String code, NewPrice place) {
        var book = ReadingBooks.open(prices, code);
        return known(book, List.of(place)).at(book.id(), place);
    }

    /**
     * Takes back what was just set, as if it had never been said, so that the price before it holds on. It is what stands there, and
     * no day before today was asked by it.
     */
    @Requires(PricebookPermissions.SET)
    public void takeBack(String code, NewPrice said) {
        var book = ReadingBooks.open(prices, code);
        var stands = known(book, List.of(said)).at(book.id(), said);
        if (!said.equals(stands))
            throw new Problem(PricebookProblem.PRICE_CHANGED_MEANWHILE, "Look at the price again, and change that.");
        if (said.from().isBefore(tenant.today()))
            throw new Problem(
                    PricebookProblem.PRICE_HAS_BEGUN,
                    "It was asked on days that are over. Set another one, or correct it.");
        bringing.remove(List.of(new Writing(book, said, said)));
    }

    private KnownPrices known(PriceBook book, List<NewPrice> said) {
        return new KnownPrices(bringing.all(Collections.nCopies(skus(said).size(), book.id()), skus(said)));
    }

    private static List<String> skus(List<NewPrice> said) {
        return said.stream().map(NewPrice::sku).distinct().toList();
    }

    private void check(List<NewPrice> said) {
        if (said.isEmpty() || said.size() > MOST)
            throw Problem.field(
                    PricebookProblem.UNCLEAR_PRICES, "/prices", "Set 1 to " + MOST + " at once, or import a file");
        var findings = new Findings();
        var known = products.withParts(skus(said)).keySet();
        var places = new HashSet<Object>();
        for (int i = 0; i < said.size(); i++) {
            var price = said.get(i);
            var at = "/prices/" + i;
            price.check(at, findings);
            if (!known.contains(price.sku())) findings.add(at + "/sku", "There is no product " + price.sku());
            if (!places.add(KnownPrices.place(price)))
                findings.add(at, "The same product, term, pieces and day are named twice");
        }
        findings.refuse(PricebookProblem.UNCLEAR_PRICES);
    }
}
