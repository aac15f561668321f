package dev.entente.edge;

import dev.entente.file.DownloadingFiles;
import dev.entente.file.FileProblem;
import dev.entente.problem.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Files for browsers, with the session's cookie: where a screen's link "files/…" leads. */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern KEY = Pattern.compile("/([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    @Inject
    transient DownloadingFiles downloading;

    @Inject
    transient Answers answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(downloading.open(key(request)), response);
        } catch (Problem problem) {
            answers.refuse(request, response, problem);
        }
    }

    private static void send(DownloadingFiles.Download download, HttpServletResponse response) throws IOException {
        try (var bytes = download.bytes()) {
            download.headers().forEach(response::setHeader);
            response.setContentType(download.file().type());
            response.setContentLengthLong(download.file().size());
            bytes.transferTo(response.getOutputStream());
        }
    }

    private static UUID key(HttpServletRequest request) {
        var path = request.getPathInfo();
        var form = KEY.matcher(path == null ? "" : path);
        if (!form.matches()) throw new Problem(FileProblem.UNKNOWN_FILE, "Check the address for typing mistakes.");
        return UUID.fromString(form.group(1));
    }
}
