package dev.entente.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.message.Mailbox;
import dev.entente.message.MailboxFixtures;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxPageTest {

    private static final Origin HERE = new Origin("localhost", "127.0.0.1", true);

    @TempDir
    private Path folder;

    private final Map<String, String> headers = new HashMap<>();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @Test
    void isThereForReadersOnThisMachineOnly() {
        var page = page(true);
        assertThat(page.isAt("/mailbox", "GET", HERE)).isTrue();
        assertThat(page.isAt("/mailbox/1.eml", "GET", HERE)).isTrue();
        assertThat(page.isAt("/mailboxes", "GET", HERE)).isFalse();
        assertThat(page.isAt("/mailbox", "POST", HERE)).isFalse();
        assertThat(page.isAt("/mailbox", "GET", new Origin("localhost", "127.0.0.1", false)))
                .isFalse();
        assertThat(page.isAt("/mailbox", "GET", new Origin("localhost", "192.0.2.7", true)))
                .isFalse();
        assertThat(page(false).isAt("/mailbox", "GET", HERE)).isFalse();
    }

    @Test
    void saysWhatWillBeThere() throws IOException {
        assertThat(page(true).answer("/mailbox", response())).isTrue();
        assertThat(html()).contains("No letters yet");
    }

    @Test
    void showsTheNewestInAFrameThatRunsNothing() throws IOException {
        var page = page(true);
        MailboxFixtures.put(page.mailbox, "<script>alert(1)</script>", "\"><script>alert(2)</script>");
        assertThat(page.answer("/mailbox", response())).isTrue();
        assertThat(html())
                .contains("&lt;script&gt;alert(1)", "sandbox=\"allow-popups allow-popups-to-escape-sandbox\"")
                .doesNotContain("<script>alert");
        assertThat(headers.get("X-Newest")).isEqualTo(page.mailbox.names().getFirst());
        var nonce = headers.getOrDefault("Content-Security-Policy", "").replaceAll(".*'nonce-([^']+)'.*", "$1");
        assertThat(html()).containsOnlyOnce("<script nonce=\"" + nonce + "\">");
    }

    @Test
    void doesNotLoadItselfAgainWhileALetterIsRead() throws IOException {
        var page = page(true);
        MailboxFixtures.put(page.mailbox, "Hello", "Ada");
        assertThat(page.answer("/mailbox/" + page.mailbox.names().getFirst(), response()))
                .isTrue();
        assertThat(html()).contains("Hello").doesNotContain("<script");
    }

    @Test
    void knowsNothingElse() throws IOException {
        assertThat(page(true).answer("/mailbox/../secrets/server-key", response()))
                .isFalse();
        assertThat(sent.size()).isZero();
    }

    private MailboxPage page(boolean shown) {
        var page = new MailboxPage();
        page.mailbox = mailbox(shown);
        return page;
    }

    private Mailbox mailbox(boolean shown) {
        return MailboxFixtures.at(folder, shown);
    }

    private String html() {
        return sent.toString(StandardCharsets.UTF_8);
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                MailboxPageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (_, method, sent) -> switch (method.getName()) {
                    case "setHeader" -> headers.put((String) sent[0], (String) sent[1]);
                    case "setContentType" -> headers.put("Content-Type", (String) sent[0]);
                    case "getOutputStream" -> new Out();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private final class Out extends ServletOutputStream {

        @Override
        public void write(int b) {
            sent.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
