package dev.entente.quote;

import dev.entente.approval.KnownFact;
import dev.entente.approval.KnownFact.Type;
import dev.entente.pricebook.PricebookPermissions;
import java.util.List;

/** What rules of approval may ask of a quote. */
final class QuoteFacts {

    static final String DISCOUNT = "discount";
    static final String SPECIAL = "special";
    static final String MARGIN = "margin";
    static final String SIZE = "size";
    static final String STRATEGIC = "strategic";
    static final String ACCOUNT = "account";
    static final String PARTNER = "partner";
    static final String MOTION = "motion";
    static final String KIND = "kind";
    static final String REGION = "region";
    static final String SEGMENT = "segment";

    static final List<KnownFact> ALL = List.of(
            new KnownFact(SPECIAL, "Off the usual price", Type.PERCENT),
            new KnownFact(DISCOUNT, "Off the list price", Type.PERCENT),
            KnownFact.secret(MARGIN, "Margin", Type.PERCENT, PricebookPermissions.COST_SEE),
            new KnownFact(SIZE, "What it comes to, in your currency", Type.AMOUNT),
            KnownFact.secret(STRATEGIC, "Strategic account", Type.FLAG, null),
            new KnownFact(ACCOUNT, "Customer", Type.NAME),
            new KnownFact(PARTNER, "Partner", Type.WORD),
            new KnownFact(MOTION, "Motion", Type.WORD),
            new KnownFact(KIND, "New, renewal or expansion", Type.WORD),
            new KnownFact(REGION, "Region", Type.WORD),
            new KnownFact(SEGMENT, "Segment", Type.WORD));

    private QuoteFacts() {}
}
