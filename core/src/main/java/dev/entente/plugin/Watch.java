package dev.entente.plugin;

import org.jspecify.annotations.Nullable;

/** Is told what asking a model came to, for whichever tenant it is asked, and says whether it may be asked at all. */
public interface Watch {

    /** How an answer can fail; an administrator reads it as this. */
    enum Failure {
        STOPPED("was stopped"),
        THREW("broke off"),
        UNFIT("answered what cannot be right");

        private final String words;

        Failure(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Why it is not asked now, in words that follow its name; null where it is. */
    @Nullable
    String silenced();

    /** An answer took so many steps, cells of memory and nanoseconds; it counts with what this thread says next of the answer. */
    void took(long fuel, long cells, long nanos);

    /** An answer could be right. */
    void answered();

    /** There was no answer that could be right. */
    void failed(Failure failure);
}
