package dev.entente.branding;

import dev.entente.file.FileType;
import dev.entente.file.ReceivingFiles;
import dev.entente.file.Upload;
import dev.entente.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Takes a logo for the draft: receives it, makes it safe, and only then begins a transaction. */
@ApplicationScoped
@Requires(BrandPermissions.BRAND_MANAGE)
public class ChoosingLogo {

    @Inject
    ReceivingFiles receiving;

    @Inject
    DraftingBrand drafting;

    /** The logo as it will be shown, with what was taken out of a drawing; or a problem that says why it is not taken. */
    public Picture choose(InputStream bytes) {
        try (var upload = receiving.receive(bytes, Picture.LARGEST)) {
            var picture = picture(upload);
            drafting.putLogo(picture);
            return picture;
        }
    }

    private static Picture picture(Upload upload) {
        try {
            return Picture.of(FileType.of(upload.path()), Files.readAllBytes(upload.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
