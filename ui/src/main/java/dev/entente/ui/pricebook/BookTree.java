package dev.entente.ui.pricebook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.entente.pricebook.PriceBook;
import dev.entente.pricebook.ReadingBooks;
import dev.entente.pricebook.ReadingBooks.Shown;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Price books as they inherit: each below the one whose prices it takes over, with how much more or less it asks. */
final class BookTree extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private static final int MANY = 12;

    private final transient List<Branch> branches = new ArrayList<>();
    private final transient Map<UUID, Long> counts;
    private final transient Map<UUID, String> partners;
    private final LocalDate day;
    private final Div table = new Div();

    private record Branch(Shown shown, int depth, String parent) {

        PriceBook book() {
            return shown.book();
        }

        boolean has(String typed) {
            return (book().name() + " " + book().code() + " " + book().unit().code())
                    .toLowerCase(Locale.ROOT)
                    .contains(typed);
        }
    }

    BookTree(List<Shown> books, Map<UUID, Long> counts, Map<UUID, String> partners, LocalDate day) {
        this.counts = counts;
        this.partners = partners;
        this.day = day;
        var names = books.stream()
                .collect(toMap(each -> each.book().code(), each -> each.book().name()));
        var heirs = books.stream().collect(groupingBy(each -> each.parent() == null ? "" : each.parent()));
        heirs.getOrDefault("", List.of()).forEach(root -> grow(root, 0, heirs, names));
        if (books.size() > MANY) add(search());
        add(table);
        show("");
    }

    private void grow(Shown shown, int depth, Map<String, List<Shown>> heirs, Map<String, String> names) {
        var parent = shown.parent();
        branches.add(new Branch(shown, depth, parent == null ? "" : names.getOrDefault(parent, parent)));
        heirs.getOrDefault(shown.book().code(), List.of()).forEach(each -> grow(each, depth + 1, heirs, names));
    }

    private Component search() {
        var field = new TextField();
        field.addClassName("en-search-field");
        field.setPlaceholder("Search price books");
        field.setAriaLabel("Search price books");
        field.setPrefixComponent(new Glyph("search"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> show(change.getValue().strip().toLowerCase(Locale.ROOT)));
        var toolbar = new Div(field);
        toolbar.addClassName("en-toolbar");
        return toolbar;
    }

    private void show(String typed) {
        var found = branches.stream().filter(each -> each.has(typed)).toList();
        var words = found.size() > MOST
                ? "The first " + MOST + " of " + Format.user().number(found.size()) + "; search to see others"
                : "";
        var rows = new Table(words, List.of("Price book", "For", "Currency", "Holds", "Prices", "State"));
        found.stream().limit(MOST).forEach(each -> rows.row(cells(each, typed.isEmpty())));
        table.removeAll();
        table.add(rows);
    }

    private List<Component> cells(Branch branch, boolean asTree) {
        var book = branch.book();
        long many = counts.getOrDefault(book.id(), 0L);
        var count = new Span(Format.user().number(many) + (many < ReadingBooks.MOST_COUNTED ? "" : "+"));
        count.addClassName("en-money");
        return List.of(
                name(branch, asTree),
                new Text(BookWords.audience(book.audience(), partners)),
                new Text(book.unit().code()),
                new Text(BookWords.validity(book)),
                count,
                BookWords.badge(book, day));
    }

    private static Component name(Branch branch, boolean asTree) {
        var book = branch.book();
        var link = new Anchor("price-books/" + book.code(), book.name());
        link.addClassName("en-row-link");
        var quiet = new Span(
                branch.parent().isEmpty() ? book.code() : BookWords.adjustment(book.adjustment(), branch.parent()));
        quiet.addClassName("en-muted");
        var cell = new Div(link, quiet);
        cell.addClassNames("en-cell-2", "en-branch");
        cell.getElement().getStyle().set("--depth", Integer.toString(asTree ? branch.depth() : 0));
        return cell;
    }
}
