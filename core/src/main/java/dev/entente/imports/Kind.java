package dev.entente.imports;

import dev.entente.contribution.ContributionPermissions;
import dev.entente.customer.CustomerPermissions;
import dev.entente.deal.DealPermissions;
import dev.entente.enablement.EnablementPermissions;
import dev.entente.lead.LeadPermissions;
import dev.entente.milestone.MilestonePermissions;
import dev.entente.parallel.ParallelPermissions;
import dev.entente.partner.PartnerPermissions;
import dev.entente.pricebook.PricebookPermissions;
import dev.entente.problem.Problem;
import dev.entente.product.ProductPermissions;
import dev.entente.prospect.ProspectPermissions;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.sale.SalePermissions;
import dev.entente.territory.TerritoryPermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be imported, with the fields that it has and the permission that doing the same by hand takes. */
public enum Kind {
    PARTNERS("Partners", "partner", PartnerPermissions.ADD, PartnerFields.ALL),
    PRODUCTS("Products", "product", ProductPermissions.DESCRIBE, ProductFields.ALL),
    CUSTOMERS("Customers", "customer", CustomerPermissions.DESCRIBE, CustomerFields.ALL),
    DEALS("Deals", "deal", DealPermissions.OPEN, DealFields.ALL),
    SALES("Sales", "sale", SalePermissions.RECORD, SaleFields.ALL),
    CERTIFICATIONS("Certifications", "certification", EnablementPermissions.CERTIFY, CertificationFields.ALL),
    MILESTONES("Milestones", "milestone", MilestonePermissions.REPORT, MilestoneFields.ALL),
    PRICES("Prices", "price", PricebookPermissions.SET, PriceFields.ALL),
    PROGRAM_COSTS("Program costs", "program cost", ContributionPermissions.ENTER, ProgramCostFields.ALL),
    PAID_ELSEWHERE(
            "Payments of another system", "payment of another system", ParallelPermissions.COMPARE, PaidFields.ALL),
    PROSPECTS("Prospects", "prospect", ProspectPermissions.KEEP, ProspectFields.ALL),
    LEADS("Leads", "lead", LeadPermissions.KEEP, LeadFields.ALL),
    TERRITORIES("Territories", "territory", TerritoryPermissions.DESCRIBE, TerritoryFields.ALL),
    REGISTRATIONS("Registrations", "registration", RegistrationPermissions.DECIDE, RegistrationFields.ALL);

    private final String label;
    private final String one;
    private final String permission;
    private final List<Field> fields;

    Kind(String label, String one, String permission, List<Field> fields) {
        this.label = label;
        this.one = one;
        this.permission = permission;
        this.fields = fields;
    }

    /** As an address and a body write it. */
    public static Kind of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.field(ImportProblem.UNCLEAR_IMPORT, "/kind", "Use one of " + codes()));
    }

    private static String codes() {
        return String.join(", ", Arrays.stream(values()).map(Kind::code).toList());
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** "sale", "sales". */
    public String noun(long count) {
        return count == 1 ? one : label.toLowerCase(Locale.ROOT);
    }

    /** What somebody must be allowed to do by hand who imports it. */
    String permission() {
        return permission;
    }

    public List<Field> fields() {
        return fields;
    }

    Field field(String code) {
        return fields.stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No field " + code + " in " + this));
    }

    /** What makes two rows speak of one record. */
    String key() {
        return fields.getFirst().code();
    }
}
