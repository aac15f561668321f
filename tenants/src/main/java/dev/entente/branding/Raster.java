package dev.entente.branding;

import dev.entente.problem.Problem;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws a PNG or JPEG anew, no larger than a logo is shown. Nothing but pixels comes through: no comment, no profile, no
 * second file behind the first. How many pixels there are is asked before any is decoded.
 */
final class Raster {

    private static final int LONGEST_SIDE = 480;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int MOST_SIDE = 20_000;

    private Raster() {}

    static byte[] redrawn(byte[] bytes, String format) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            // Without its text and profiles, which may unfold to any size.
            reader.setInput(in, true, true);
            return written(scaled(decoded(reader)), format);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Problem refused) throw refused;
            throw refuse("The picture cannot be read. Save it again as PNG, or as JPEG in RGB.");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MOST_SIDE || height > MOST_SIDE || (long) width * height > MOST_PIXELS) {
            throw refuse(
                    "The picture has %,d × %,d pixels; make it smaller than 6,000 × 6,000.".formatted(width, height));
        }
        var wanted = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    private static BufferedImage scaled(BufferedImage image) {
        double by = Math.min(1, LONGEST_SIDE / (double) Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * by));
        int height = Math.max(1, (int) Math.round(image.getHeight() * by));
        boolean clear = image.getColorModel().hasAlpha();
        var drawn = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) throw new IOException("No writer for " + format);
        return out.toByteArray();
    }

    private static Problem refuse(String words) {
        return Problem.field(BrandProblem.LOGO_REFUSED, "/logo", words);
    }
}
