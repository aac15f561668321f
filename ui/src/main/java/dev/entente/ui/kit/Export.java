package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.entente.imports.ErrorFile;
import dev.entente.table.Sheet;
import dev.entente.table.Written;

/** Takes a list away as a file: a menu with the formats that there are. The file is written while it is sent. */
public final class Export extends MenuBar {

    private static final long serialVersionUID = 1L;

    public Export(SerializableSupplier<? extends Sheet<?>> list) {
        addClassName("en-export");
        var item = addItem(new Glyph("export"));
        item.add("Export");
        for (var format : dev.entente.table.Format.values()) {
            item.getSubMenu().addItem(new Anchor(handler(format, list), words(format)));
        }
    }

    /** "CSV", "Excel". */
    public static String words(dev.entente.table.Format format) {
        return switch (format) {
            case CSV -> "CSV";
            case XLSX -> "Excel (.xlsx)";
        };
    }

    private static DownloadHandler handler(
            dev.entente.table.Format format, SerializableSupplier<? extends Sheet<?>> list) {
        return Download.of(event -> {
            var sheet = list.get();
            event.setFileName(sheet.fileName(format));
            event.setContentType(format.mediaType());
            Written.of(sheet, format).write(event.getOutputStream());
        });
    }

    /** For a single file that is written when somebody takes it. */
    public static DownloadHandler handler(
            String name, dev.entente.table.Format format, SerializableSupplier<Written.Body> body) {
        return Download.of(event -> {
            event.setFileName(name + "." + format.ending());
            event.setContentType(format.mediaType());
            body.get().write(event.getOutputStream());
        });
    }

    public static DownloadHandler handler(SerializableSupplier<ErrorFile> file) {
        return Download.of(event -> {
            var named = file.get();
            event.setFileName(named.name());
            event.setContentType(named.format().mediaType());
            named.body().write(event.getOutputStream());
        });
    }
}
