package dev.entente.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.file.FileType;
import dev.entente.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void pixelsAreDrawnAnewNoLargerThanTheyAreShown() throws IOException {
        var picture = Picture.of(FileType.PNG, png(2_000, 500));
        var shown = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(shown.getWidth()).isEqualTo(480);
        assertThat(shown.getHeight()).isEqualTo(120);
    }

    @Test
    void aSmallLogoKeepsItsSize() throws IOException {
        var shown = ImageIO.read(
                new ByteArrayInputStream(Picture.of(FileType.PNG, png(32, 16)).bytes()));
        assertThat(shown.getWidth()).isEqualTo(32);
        assertThat(shown.getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void nothingThatIsNoPixelComesThrough() throws IOException {
        var polyglot = join(png(40, 40), "<script>evil()</script>PK\u0003\u0004evil".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(Picture.of(FileType.PNG, polyglot).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("evil");
        var jpeg = join(written(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "jpeg"), "evil()".getBytes());
        assertThat(new String(Picture.of(FileType.JPEG, jpeg).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("evil");
    }

    /** A head that promises 60,000 × 60,000 pixels: 14 GB, were they decoded. */
    @Test
    void aPictureOfTooManyPixelsIsRefusedBeforeAnyIsDecoded() throws IOException {
        var bomb = png(4, 4);
        var head = ByteBuffer.wrap(bomb);
        head.putInt(16, 60_000).putInt(20, 60_000);
        var sum = new CRC32();
        sum.update(bomb, 12, 17);
        head.putInt(29, (int) sum.getValue());
        isRefused(FileType.PNG, bomb, "60,000 × 60,000 pixels");
    }

    @Test
    void whatIsNotWhatItLooksLikeIsRefused() throws IOException {
        isRefused(FileType.PNG, Arrays.copyOf(png(40, 40), 60), "cannot be read");
        isRefused(FileType.JPEG, png(40, 40), "cannot be read");
        isRefused(FileType.PDF, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "this file is PDF");
        isRefused("text/html", "<html>".getBytes(StandardCharsets.UTF_8), "this file is HTML");
    }

    @Test
    void aDesignIsCheckedFieldByField() {
        var wrong = new Design(" ", "red", "x".repeat(121), "a\u202Eb", "", "", "Acme <evil@example.com>");
        assertThatThrownBy(wrong::checked)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Finding::pointer)
                                .containsExactly("/name", "/accent", "/headline", "/welcome", "/sender"));
    }

    @Test
    void aPaleAccentIsRefusedWithTheNearestThatIsNot() {
        assertThatThrownBy(() -> Design.plain("Acme", "#fffbe6").checked())
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.detail()).matches("This colour is too pale .* #[0-9a-f]{6}"));
    }

    @Test
    void textsKeepTheirLinesAndLoseWhatIsAroundThem() {
        var said = new Design("Acme ", "#3D4FC4", "", "\r\nOne\r\nTwo\n\n\n\nThree \n", "", "", "").checked();
        assertThat(said.name()).isEqualTo("Acme");
        assertThat(said.accent()).isEqualTo("#3d4fc4");
        assertThat(said.welcome()).isEqualTo("One\nTwo\n\nThree");
    }

    private static void isRefused(String type, byte[] bytes, String because) {
        assertThatThrownBy(() -> Picture.of(type, bytes)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(BrandProblem.LOGO_REFUSED);
            assertThat(problem.detail()).contains(because);
        });
    }

    private static byte[] png(int width, int height) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
