package dev.entente.whatif;

import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Lists of what a what-if comes to for partners. */
public final class OutcomeQuery {

    private static final String FROM =
            " from PartnerOutcome o join Partner p on p.id = o.partnerId where o.whatIfId = :whatIf";
    private static final String IN = FROM + " and o.unit = :unit";

    /** What stands first. */
    public enum Order {
        LOSES("o.difference asc"),
        GAINS("o.difference desc"),
        CHANGES("abs(o.difference) desc"),
        NOW("o.paysNow - o.chargesNow desc"),
        THEN("o.paysThen - o.chargesThen desc"),
        NAME("p.name asc");

        private final String by;

        Order(String by) {
            this.by = by;
        }
    }

    /** A partner's outcome, with its name. */
    public record Row(PartnerOutcome outcome, String partner) {}

    private final UUID whatIf;
    private final String unit;

    OutcomeQuery(UUID whatIf, String unit) {
        this.whatIf = whatIf;
        this.unit = unit;
    }

    List<Row> page(StatelessSession session, Order order, int offset, int limit) {
        return session.createSelectionQuery(
                        "select o, p.name" + IN + " order by " + order.by + ", o.partnerId", Row.class)
                .setParameter("whatIf", whatIf)
                .setParameter("unit", unit)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(StatelessSession session) {
        return session.createSelectionQuery("select count(*)" + IN, Long.class)
                .setParameter("whatIf", whatIf)
                .setParameter("unit", unit)
                .getSingleResult();
    }

    static List<Row> after(StatelessSession session, UUID whatIf, UUID after, int limit) {
        return session.createSelectionQuery("select o, p.name" + FROM + " and o.id > :after order by o.id", Row.class)
                .setParameter("whatIf", whatIf)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
