package dev.entente.branding;

import dev.entente.file.FileType;
import dev.entente.problem.Problem;
import java.util.Set;

/** A logo as it may be shown, whatever was handed in: redrawn pixels, or a drawing written anew. */
public record Picture(String type, byte[] bytes, Set<String> removed) {

    /** What is taken, by its content. */
    public static final Set<String> TYPES = Set.of(FileType.PNG, FileType.JPEG, FileType.SVG);

    /** In bytes. */
    public static final long LARGEST = 5_000_000;

    /** The type is what the bytes look like; what they turn out not to be is refused. */
    static Picture of(String type, byte[] bytes) {
        return switch (type) {
            case FileType.PNG -> new Picture(type, Raster.redrawn(bytes, "png"), Set.of());
            case FileType.JPEG -> new Picture(type, Raster.redrawn(bytes, "jpeg"), Set.of());
            case FileType.SVG -> {
                var cleaned = SafeSvg.clean(bytes);
                yield new Picture(type, cleaned.bytes(), cleaned.removed());
            }
            default ->
                throw Problem.field(
                        BrandProblem.LOGO_REFUSED,
                        "/logo",
                        "By its content this file is %s, whatever its name says; send PNG, JPEG or SVG."
                                .formatted(FileType.words(type)));
        };
    }
}
