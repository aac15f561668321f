package dev.entente.lifecycle;

/** What has to hold before a partner is moved somewhere; each is answered by the capability that knows. */
public enum Need {
    /** It takes part in a program. */
    PROGRAM,
    /** Its onboarding plan is finished or waived. */
    PLAN,
    /** All that a partner leaves behind is settled. */
    WIND_DOWN,
    /** Its last day has not passed. */
    LAST_DAY_AHEAD
}
