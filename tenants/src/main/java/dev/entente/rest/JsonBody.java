package dev.entente.rest;

import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Reads and writes JSON bodies; what cannot be read is refused with the field that is to blame. */
@Provider
@ApplicationScoped
@Consumes({"application/json", "application/*+json"})
@Produces({"application/json", "application/*+json"})
public class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    @Inject
    Json json;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type);
    }

    private static boolean isOurs(Class<?> type) {
        return type != String.class && type != byte[].class && !InputStream.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var read = parse(json.mapper().constructType(generic), body);
        var missing = Required.missing(read);
        if (!missing.isEmpty()) {
            throw new Problem(RestProblem.INVALID_FIELD, "Add what is missing: " + pointers(missing), missing);
        }
        return read;
    }

    private Object parse(JavaType type, InputStream body) {
        try {
            Object read = json.mapper().readValue(body, type);
            if (read == null) throw new Problem(RestProblem.NOT_JSON, "Send a JSON object as the body.");
            return read;
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    /** The problem that a parser's exception stands for; never its own text where that shows our classes. */
    static Problem refused(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return new Problem(RestProblem.TOO_LARGE, "The body is larger or deeper than we read. Send it in parts.");
        }
        if (e instanceof StreamReadException) {
            var at = e.getLocation();
            var where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            return new Problem(RestProblem.NOT_JSON, "The body stops being JSON" + where + ", or repeats a name.");
        }
        return Problem.field(RestProblem.INVALID_FIELD, pointer(e), words(e));
    }

    private static String words(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "There is no field “" + unknown.getPropertyName() + "” here";
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException || cause instanceof ArithmeticException) {
                return String.valueOf(cause.getMessage());
            }
        }
        return "This value cannot be used here";
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }

    private static String pointers(List<Finding> findings) {
        return findings.stream().limit(5).map(Finding::pointer).collect(Collectors.joining(", "));
    }

    @Override
    public void writeTo(
            Object body,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        json.mapper().writeValue(out, body);
    }
}
