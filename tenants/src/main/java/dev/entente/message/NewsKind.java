package dev.entente.message;

/** A kind of news ("job.finished"), in words that complete "Tell me about", and whether the vendor's members or guests get it. */
public record NewsKind(String code, String words, boolean home, boolean guest) {

    public NewsKind {
        if (!code.matches("[a-z]+(\\.[a-z-]+)+")) throw new IllegalArgumentException("Not a kind of news: " + code);
    }

    /** Whether members of this side are told. */
    public boolean isFor(boolean homeSide) {
        return homeSide ? home : guest;
    }
}
