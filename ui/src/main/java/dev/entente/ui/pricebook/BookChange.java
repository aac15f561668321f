package dev.entente.ui.pricebook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.pricebook.PriceBook;
import dev.entente.pricebook.ReadingBooks.Shown;
import java.util.List;
import java.util.stream.Collectors;

/** What becomes of what a book asks today when it is edited: it stays, a newer book takes its place, or it was wrong. */
final class BookChange extends Div {

    private static final long serialVersionUID = 1L;

    /** Of what it asks. */
    enum What {
        STAYS,
        NEWER,
        WRONG
    }

    final RadioButtonGroup<What> what = new RadioButtonGroup<>("What happens to what it asks today");
    private final Paragraph words = new Paragraph();

    BookChange(PriceBook book, List<Shown> all) {
        addClassName("en-form");
        what.setItems(What.values());
        what.setItemLabelGenerator(each -> switch (each) {
            case STAYS -> "It stays: only its name or its end changes";
            case NEWER -> "Another book asks something else from a day on";
            case WRONG -> "It was wrong: correct it " + PriceWords.since(book.from());
        });
        what.setValue(What.STAYS);
        words.addClassName("en-muted");
        words.setText(newer(book, all));
        words.setVisible(false);
        what.addValueChangeListener(change -> words.setVisible(isNewer()));
        add(what, words);
    }

    void onChange(SerializableConsumer<What> then) {
        what.addValueChangeListener(change -> then.accept(change.getValue()));
    }

    private static String newer(PriceBook book, List<Shown> all) {
        var taken = "It begins with all prices that are written in " + book.name() + ".";
        var heirs = all.stream()
                .map(Shown::book)
                .filter(each -> book.id().equals(each.parentId()))
                .map(PriceBook::name)
                .collect(Collectors.joining(", "));
        if (heirs.isEmpty()) return taken;
        return taken + " These inherit from " + book.name()
                + " and go on with it, until they have newer books as well: " + heirs + ".";
    }

    boolean isNewer() {
        return what.getValue() == What.NEWER;
    }

    boolean isCorrection() {
        return what.getValue() == What.WRONG;
    }
}
