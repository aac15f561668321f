package dev.entente.application;

/** Something happened to an application that counts; fired in the transaction of the change. */
public record ApplicationChanged(Application application, What what) {

    /** What it was. */
    public enum What {
        HANDED_IN,
        ANSWERED,
        ASKED,
        ACCEPTED,
        DECLINED,
        MERGED,
        UNMERGED
    }
}
