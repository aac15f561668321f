package dev.entente.search;

import dev.entente.customer.Customer;
import dev.entente.customer.CustomersAdded;
import dev.entente.customer.CustomersRemoved;
import dev.entente.identity.Internal;
import dev.entente.identity.Member;
import dev.entente.identity.MemberKnown;
import dev.entente.partner.ContactChanged;
import dev.entente.partner.PartnerContact;
import dev.entente.partner.SearchTokens;
import dev.entente.product.Product;
import dev.entente.product.ProductsChanged;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps up, in the same transaction, under what customers, contacts, members and products are found, and what other capabilities say
 * of theirs.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KeepingTokens {

    @Inject
    RecordTokens tokens;

    @Inject
    Bulk bulk;

    /** A record, the partner it belongs to (null: the vendor), and the texts under which it is found. */
    public record Texts(UUID record, @Nullable UUID partnerId, List<String> texts) {}

    /** New ones have no other tokens, and nothing finds them before the commit. */
    void added(@Observes CustomersAdded event) {
        bulk.insertLastUnlessThere(event.customers().stream()
                .map(KeepingTokens::texts)
                .flatMap(KeepingTokens::tokens)
                .toList());
    }

    private static Stream<RecordToken> tokens(Texts customer) {
        return SearchTokens.of(customer.texts().toArray(String[]::new)).stream()
                .map(token -> new RecordToken(Kind.CUSTOMER, customer.record(), customer.partnerId(), token));
    }

    void removed(@Observes CustomersRemoved event) {
        drop(Kind.CUSTOMER, event.customers());
    }

    void changed(@Observes ProductsChanged event) {
        drop(Kind.PRODUCT, event.removed());
        var changed = event.changed();
        drop(Kind.PRODUCT, changed.stream().map(Product::id).toList());
        products(changed);
    }

    void changed(@Observes ContactChanged event) {
        drop(Kind.CONTACT, List.of(event.contact().id()));
        if (!event.isRemoved()) contacts(List.of(event.contact()));
    }

    void known(@Observes MemberKnown event) {
        drop(Kind.MEMBER, List.of(event.member().id()));
        members(List.of(event.member()));
    }

    void customers(Collection<Customer> customers) {
        add(Kind.CUSTOMER, customers.stream().map(KeepingTokens::texts).toList());
    }

    void products(Collection<Product> products) {
        add(Kind.PRODUCT, products.stream().map(KeepingTokens::texts).toList());
    }

    void contacts(Collection<PartnerContact> contacts) {
        add(Kind.CONTACT, contacts.stream().map(KeepingTokens::texts).toList());
    }

    void members(Collection<Member> members) {
        add(Kind.MEMBER, members.stream().map(KeepingTokens::texts).toList());
    }

    private static Texts texts(Customer customer) {
        var domain = customer.domain();
        return new Texts(customer.id(), null, List.of(customer.name(), domain == null ? "" : domain));
    }

    private static Texts texts(Product product) {
        return new Texts(product.id(), null, List.of(product.name(), product.sku()));
    }

    private static Texts texts(PartnerContact contact) {
        var said = contact.details();
        return new Texts(contact.id(), contact.partnerId(), List.of(said.name(), said.email()));
    }

    private static Texts texts(Member member) {
        return new Texts(member.id(), member.partnerId(), List.of(member.name(), member.email()));
    }

    /** Nobody finds these any more. */
    public void drop(Kind kind, Collection<UUID> records) {
        if (!records.isEmpty()) tokens.deleteOf(kind.word(), records.toArray(UUID[]::new));
    }

    /** From now on they are found under these texts as well. */
    public void add(Kind kind, List<Texts> all) {
        var ids = new ArrayList<UUID>();
        var records = new ArrayList<UUID>();
        var partners = new ArrayList<@Nullable UUID>();
        var texts = new ArrayList<String>();
        for (var each : all) {
            for (var token : SearchTokens.of(each.texts().toArray(String[]::new))) {
                ids.add(Ids.derived("token", kind.word(), each.record(), token));
                records.add(each.record());
                partners.add(each.partnerId());
                texts.add(token);
            }
        }
        if (ids.isEmpty()) return;
        tokens.insertUnlessKnown(
                Scope.current().tenantId(),
                kind.word(),
                ids.toArray(UUID[]::new),
                records.toArray(UUID[]::new),
                partners.toArray(UUID[]::new),
                texts.toArray(String[]::new));
    }
}
