package dev.entente.approval;

/** A request came to another state, or something was asked or said about it; told in the transaction in which it did. */
public record ApprovalChanged(ApprovalRequest request, What what) {

    /** What happened. */
    public enum What {
        ASKED,
        WAITS,
        QUESTIONED,
        ANSWERED,
        ESCALATED,
        STUCK,
        APPROVED,
        DECLINED,
        WITHDRAWN,
        OVERTAKEN
    }
}
