package dev.entente.branding;

import dev.entente.problem.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes an SVG file anew from what may stay in it. Nothing is copied: what is not known to be harmless is not there
 * afterwards, so that a new trick of browsers finds nothing to work with.
 */
final class SafeSvg {

    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 5_000;
    private static final int LONGEST = 400_000;

    private final XMLStreamReader in;
    private final StringBuilder out = new StringBuilder();
    private final SvgStyles styles = new SvgStyles();
    private final Set<String> removed = new TreeSet<>();

    /** The elements that are open: what ends them, empty for one that is only unwrapped. */
    private final Deque<String> open = new ArrayDeque<>();

    private int elements;
    private int named;
    private int clipping;
    private boolean drawn;

    /** The file as it may be shown, and the elements that are no longer in it. */
    record Cleaned(byte[] bytes, Set<String> removed) {}

    private SafeSvg(XMLStreamReader in) {
        this.in = in;
    }

    static Cleaned clean(byte[] bytes) {
        try {
            var cleaning = new SafeSvg(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
            cleaning.read();
            return new Cleaned(cleaning.out.toString().getBytes(StandardCharsets.UTF_8), cleaning.removed);
        } catch (XMLStreamException | RuntimeException e) {
            if (e instanceof Problem refused) throw refused;
            throw refuse("The SVG file cannot be read. Save it again as a plain SVG, without entities.");
        }
    }

    // A document type is passed over; a file that uses entities of its own cannot be read then.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is loaded");
        });
        return factory;
    }

    private void read() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words();
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refuse("The SVG file uses entities. Save it again as a plain SVG.");
                default -> {
                    // comments, instructions for programs and the document type are left behind
                }
            }
        }
        if (!drawn)
            throw refuse("Nothing that can be drawn is left of it: pictures inside an SVG, scripts and what is"
                    + " loaded from elsewhere are taken out. Save the logo as shapes, or as PNG.");
    }

    private void start() throws XMLStreamException {
        if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST || out.length() > LONGEST) {
            throw refuse("The drawing is too complicated for a logo. Simplify it, or save it as PNG.");
        }
        var name = in.getLocalName();
        var space = in.getNamespaceURI();
        boolean ours = space == null || space.isEmpty() || space.equals(SvgRules.SVG);
        if (open.isEmpty() && !(ours && name.equals("svg"))) throw refuse("This is no SVG drawing.");
        if (ours && name.equals("style")) styles.read(in.getElementText());
        else if (ours && SvgRules.UNWRAPPED.contains(name)) unwrap(name);
        else if (ours && SvgRules.isKept(name) && !isRefused(name)) write(name);
        else pass(name);
    }

    // What uses another part may not be used itself: a few lines would unfold to millions of shapes.
    private boolean isRefused(String name) {
        if (name.equals("use")) return named > 0 || clipping > 0 || href().isEmpty();
        return SvgRules.CLIPPING.contains(name) && clipping > 0;
    }

    private void unwrap(String name) {
        removed.add(name);
        open.push("");
    }

    private void pass(String name) throws XMLStreamException {
        removed.add(name);
        for (int depth = 1; depth > 0; ) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }

    private void write(String name) {
        var attributes = attributes(name);
        if (SvgRules.DRAWN.contains(name)) drawn = true;
        if (SvgRules.CLIPPING.contains(name)) clipping++;
        if (attributes.containsKey("id")) named++;
        out.append('<').append(name);
        if (open.isEmpty()) out.append(" xmlns=\"").append(SvgRules.SVG).append('"');
        attributes.forEach((attribute, value) -> out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        out.append('>');
        open.push((attributes.containsKey("id") ? "#" : "") + name);
    }

    private Map<String, String> attributes(String name) {
        var kept = new LinkedHashMap<String, String>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            var space = in.getAttributeNamespace(i);
            if (space != null && !space.isEmpty()) continue;
            var attribute = in.getAttributeLocalName(i);
            SvgRules.kept(attribute, in.getAttributeValue(i)).ifPresent(value -> kept.put(attribute, value));
        }
        var classes = in.getAttributeValue(null, "class");
        if (classes != null) kept.putAll(styles.of(classes));
        var style = in.getAttributeValue(null, "style");
        if (style != null) kept.putAll(SvgStyles.declared(style));
        if (clipping > 0 || SvgRules.CLIPPING.contains(name)) kept.keySet().removeAll(Set.of("clip-path", "mask"));
        if (name.equals("use") || name.endsWith("Gradient")) {
            var href = href();
            if (!href.isEmpty()) kept.put("href", href);
        }
        if (open.isEmpty()) size(kept);
        if (open.isEmpty() || name.equals("use")) kept.remove("id");
        return kept;
    }

    private String href() {
        var plain = in.getAttributeValue(null, "href");
        return SvgRules.part(plain == null ? in.getAttributeValue(SvgRules.XLINK, "href") : plain)
                .orElse("");
    }

    // An image fits its place only when it says what it shows.
    private static void size(Map<String, String> root) {
        var width = root.getOrDefault("width", "").replaceAll("px$", "");
        var height = root.getOrDefault("height", "").replaceAll("px$", "");
        var number = "[0-9]{1,5}(\\.[0-9]{1,6})?";
        if (!root.containsKey("viewBox") && width.matches(number) && height.matches(number)) {
            root.put("viewBox", "0 0 " + width + " " + height);
        }
    }

    private void end() {
        var name = open.pop();
        if (name.isEmpty()) return;
        if (name.startsWith("#")) named--;
        var element = name.startsWith("#") ? name.substring(1) : name;
        if (SvgRules.CLIPPING.contains(element)) clipping--;
        out.append("</").append(element).append('>');
    }

    private void words() {
        var inside = open.peek();
        if (inside == null) return;
        var element = inside.startsWith("#") ? inside.substring(1) : inside;
        if (SvgRules.WORDS.contains(element)) out.append(escaped(in.getText()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static Problem refuse(String words) {
        return Problem.field(BrandProblem.LOGO_REFUSED, "/logo", words);
    }
}
