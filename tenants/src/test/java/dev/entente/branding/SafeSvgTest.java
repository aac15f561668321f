package dev.entente.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeSvgTest {

    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\">";
    private static final String SHAPE = "<rect width=\"10\" height=\"10\"/>";

    /** Each beside a shape: the shape stays, and nothing of the rest does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>evil()</script>",
                "<script xlink:href=\"https://evil.example/x.js\"/>",
                "<g onload=\"evil()\"/>",
                "<g ONLOAD=\"evil()\"/>",
                "<rect onclick=\"evil()\"/>",
                "<a href=\"javascript:evil()\"><circle r=\"1\"/></a>",
                "<a xlink:href=\"&#106;avascript:evil()\"><circle r=\"1\"/></a>",
                "<image href=\"data:text/html,&lt;script&gt;evil()&lt;/script&gt;\"/>",
                "<image xlink:href=\"https://evil.example/track.png\"/>",
                "<use xlink:href=\"https://evil.example/x.svg#a\"/>",
                "<use href=\"data:image/svg+xml,&lt;svg onload='evil()'/&gt;\"/>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><iframe src=\"javascript:evil()\"/></body></foreignObject>",
                "<style>@import url(https://evil.example/x.css); .a{fill:url(https://evil.example/)}</style>",
                "<style>.a{fill:red;background:url('javascript:evil()')}</style><rect class=\"a\"/>",
                "<rect style=\"fill:url(https://evil.example/x.svg#a)\"/>",
                "<rect style=\"behavior:url(evil.htc);fill:expression(evil())\"/>",
                "<rect fill=\"url(https://evil.example/x.svg#a)\"/>",
                "<rect fill=\"u\\72l(https://evil.example/)\"/>",
                "<rect fill=\"url(/**/https://evil.example/)\"/>",
                "<rect filter=\"url(#evil)\" cursor=\"url(https://evil.example/)\"/>",
                "<animate attributeName=\"href\" values=\"javascript:evil()\"/>",
                "<set attributeName=\"onload\" to=\"evil()\"/>",
                "<feImage href=\"https://evil.example/\"/>",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>",
                "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">evil()</h:script>",
                "<handler xmlns:ev=\"http://www.w3.org/2001/xml-events\" ev:event=\"load\">evil()</handler>",
                "<metadata>evil()</metadata>",
                "<?xml-stylesheet href=\"https://evil.example/x.css\"?>",
                "<!-- --><g id=\"evil()\"/>",
                "<text><![CDATA[]]></text><g data-x=\"evil()\" xml:base=\"https://evil.example/\"/>",
                "<title>x</title><rect title=\"evil()\"/>",
            })
    void takesOutAllThatRunsLoadsOrLinks(String nasty) {
        var cleaned = clean(HEAD + SHAPE + nasty + "</svg>");
        assertThat(cleaned).contains("<rect width=\"10\" height=\"10\"></rect>");
        assertThat(cleaned.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "evil", "script", "http://www.w3.org/1999", "passwd", "onload", "data:", "@import", "include");
    }

    @Test
    void saysWhatWasTakenOut() {
        var cleaned = SafeSvg.clean(bytes(HEAD + SHAPE + "<script/><image href=\"x\"/><animate/></svg>"));
        assertThat(cleaned.removed()).containsExactly("animate", "image", "script");
    }

    @Test
    void textStaysText() {
        assertThat(clean(HEAD + "<text x=\"1\">&lt;script&gt;a &amp; b</text></svg>"))
                .contains("<text x=\"1\">&lt;script&gt;a &amp; b</text>");
    }

    @Test
    void keepsWhatDrawingProgramsWrite() {
        var cleaned = clean("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg id="Layer_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                  width="120px" height="40px">
                <defs><style>.cls-1, .cls-2 { fill: #3d4fc4; } .cls-2 { stroke: rgb(0,0,0); }</style>
                <linearGradient id="a" gradientUnits="userSpaceOnUse"><stop offset="0" style="stop-color:#fff;stop-opacity:.5"/></linearGradient>
                <linearGradient id="b" xlink:href="#a"/></defs>
                <switch><g><path class="cls-2" d="M0,0 L10,10z" style="fill:url(#b)"/></g></switch></svg>""");
        assertThat(cleaned)
                .contains("viewBox=\"0 0 120 40\"")
                .contains("<linearGradient id=\"b\" href=\"#a\">")
                .contains("stop-color=\"#fff\" stop-opacity=\".5\"")
                .contains("<path d=\"M0,0 L10,10z\" fill=\"url(#b)\" stroke=\"rgb(0,0,0)\">")
                .doesNotContain("style", "switch", "class", "Layer_1", "DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml at all",
                "<html><body>hello</body></html>",
                "<svg xmlns=\"http://evil.example/ns\"><rect/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"data:image/png;base64,AAAA\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>",
                "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><rect id=\"&x;\"/></svg>",
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&c;&c;&c;&c;</text></svg>",
            })
    void refusesWhatCannotBeReadOrShowsNothing(String file) {
        isRefused(file);
    }

    @Test
    void loadsNoDocumentType() {
        assertThat(clean("<!DOCTYPE svg SYSTEM \"http://127.0.0.1:1/x.dtd\">" + HEAD + SHAPE + "</svg>"))
                .contains("rect");
    }

    @Test
    void refusesWhatIsNestedTooDeepOrTooLarge() {
        isRefused(HEAD + "<g>".repeat(100_000) + SHAPE);
        isRefused(HEAD + SHAPE.repeat(6_000) + "</svg>");
        isRefused(HEAD + ("<path d=\"" + "M0 0 ".repeat(30_000) + "\"/>").repeat(5) + "</svg>");
        isRefused(HEAD + "<rect " + "a".repeat(1_000) + "=\"x\" " + manyAttributes() + "/></svg>" + "x");
    }

    private static String manyAttributes() {
        var all = new StringBuilder();
        for (int i = 0; i < 5_000; i++) all.append("a").append(i).append("=\"x\" ");
        return all.toString();
    }

    @Test
    void aFewLinesDoNotUnfoldToMillionsOfShapes() {
        var bomb = new StringBuilder(HEAD + SHAPE + "<g id=\"l0\"><circle r=\"1\"/></g>");
        for (int i = 1; i < 20; i++) {
            bomb.append("<g id=\"l%d\"><use href=\"#l%d\"/><use href=\"#l%d\"/></g>".formatted(i, i - 1, i - 1));
        }
        assertThat(clean(bomb + "</svg>")).doesNotContain("<use");
        assertThat(clean(HEAD + "<mask id=\"a\"><rect mask=\"url(#b)\" clip-path=\"url(#b)\"/></mask>" + SHAPE
                        + "</svg>"))
                .doesNotContain("url(#b)");
    }

    @Test
    void oneUseOfAPartIsFine() {
        assertThat(clean(HEAD
                        + "<defs><circle id=\"c\" r=\"1\"/></defs><use id=\"u\" xlink:href=\"#c\" x=\"2\"/></svg>"))
                .contains("<use x=\"2\" href=\"#c\"></use>");
    }

    @Test
    void whatWasCleanedStaysAsItIs() {
        var once = clean(HEAD + SHAPE + "<text font-family=\"'Instrument Sans'\">A</text></svg>");
        assertThat(clean(once)).isEqualTo(once);
    }

    private static void isRefused(String file) {
        assertThatThrownBy(() -> SafeSvg.clean(bytes(file)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(BrandProblem.LOGO_REFUSED));
    }

    private static String clean(String file) {
        return new String(SafeSvg.clean(bytes(file)).bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
