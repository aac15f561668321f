package dev.entente.product;

/** What a product is called in one language, and what is said of it there; the description may be empty. */
public record ProductText(String name, String description) {

    @SuppressWarnings("NullAway") // left out of a body, it says nothing
    public ProductText {
        description = description == null ? "" : description;
    }
}
