package dev.entente.sale;

/**
 * Lines as they count: for the partner that the sale names, or for those who are credited with selling it. All lines count
 * for the named partner first. Where something is stated of a sale, each who has a credit gets the growth of a running share
 * of it, nothing for influence, and the named partner, who has a credit in any case, loses the whole again. So plain sales,
 * which are nearly all, are looked at as if there were no credits.
 */
public final class CreditedLines {

    private static final String BACK = "case when l.revenue < 0 then 1 else 0 end";

    /**
     * To be selected from: the columns of lines, whose partner is the one they count for, the deal that a sale is, and 1 for what is
     * given back, unless that is nothing, which adds nothing either way.
     */
    public static final String ALL = "(select l.saleId as saleId, l.revision as revision, l.place as place,"
            + " l.partnerId as partnerId, l.onDay as onDay, l.sku as sku, l.family as family, l.term as term, l.unit as unit,"
            + " l.scale as scale, l.quantity as quantity, l.revenue as revenue, 1L as deals, " + BACK + " as back"
            + " from SaleLine l where not l.superseded"
            + otherwise("c.onDay", " join SaleLine l on l.saleId = c.saleId and not l.superseded")
            + otherwise(
                    "r.onDay",
                    " join Sale r on r.refundOf = c.saleId and not r.superseded"
                            + " join SaleLine l on l.saleId = r.id and l.revision = r.revision")
            + ")";

    /** To be selected from: sales, and no refunds, by who sells them; the customer, the day and the net are those of the sale. */
    static final String SALES = "(select s.id as id, s.revision as revision, s.partnerId as partnerId,"
            + " s.customerId as customerId, s.onDay as onDay, s.net as net from Sale s"
            + " where not s.superseded and s.refundOf is null"
            + " and s.id not in (select n.saleId from Credit n where not n.superseded)"
            + " union all select s.id, s.revision, c.partnerId, s.customerId, s.onDay, s.net from Credit c"
            + " join Sale s on s.id = c.saleId and not s.superseded and s.refundOf is null"
            + " where not c.superseded and c.level is not null and c.share > 0)";

    private CreditedLines() {}

    /** The day is looked for where the search begins. */
    private static String otherwise(String day, String lines) {
        return " union all select l.saleId, l.revision, l.place, c.partnerId, " + day
                + ", l.sku, l.family, l.term, l.unit, l.scale, "
                + difference("l.quantity") + ", " + difference("l.revenue") + ", " + difference("1")
                + ", " + BACK + " from Credit c" + lines
                + " where not c.superseded and (c.level is not null or c.partnerId = l.partnerId)";
    }

    /** What a partner gets of it, less what it had as the one that is named. */
    private static String difference(String what) {
        return "cast(case when c.level is null then 0 else round(" + what + " * (c.shareBefore + c.share), 0)"
                + " - round(" + what + " * c.shareBefore, 0) end"
                + " - case when c.partnerId = l.partnerId then " + what + " else 0 end as Long)";
    }
}
