package dev.entente.lead;

import dev.entente.problem.Problem;

/** How leads refuse. */
public enum LeadProblem implements Problem.Kind {
    UNKNOWN_LEAD(404, "There is no such lead"),
    UNCLEAR_LEAD(422, "The lead cannot be described like this"),
    UNCLEAR_ANSWER(422, "The lead cannot be answered like this"),
    LEAD_IS_ELSEWHERE(409, "The lead is with somebody else by now"),
    LEAD_IS_DONE(409, "The lead came to its end already"),
    PARTNER_CANNOT_TAKE_IT(409, "The partner cannot take this lead"),
    LEAD_CHANGED_MEANWHILE(412, "Somebody changed the lead in the meantime"),
    UNCLEAR_ROUTING(422, "Leads cannot be routed like this"),
    ROUTING_CHANGED_MEANWHILE(412, "Somebody changed the routing in the meantime"),
    TOO_MANY_EXPORTED(429, "No more leads can be taken out today"),
    NO_FORM(404, "There is no form here"),
    STALE_FORM(409, "The form is not good any more"),
    TOO_MANY_SENT(429, "Too many were sent from here");

    private final int status;
    private final String title;

    LeadProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
