package dev.entente.ui.offboarding;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.partner.Partner;
import dev.entente.ui.kit.Download;
import tools.jackson.databind.json.JsonMapper;

/** All that is kept of a partner as a file. */
final class DataLink extends Div {

    private static final long serialVersionUID = 1L;

    DataLink(OffboardingDesk desk, Partner partner, SerializableRunnable taken) {
        var name = partner.code() + ".json";
        var id = partner.id();
        var handler = Download.of(event -> {
            event.setFileName(name);
            event.setContentType("application/json");
            JsonMapper.shared()
                    .writerWithDefaultPrettyPrinter()
                    .writeValue(event.getOutputStream(), desk.collecting.take(id));
            event.getUI().access(taken::run);
        });
        add(new Anchor(handler, AttachmentType.DOWNLOAD, "Download the data"));
    }
}
