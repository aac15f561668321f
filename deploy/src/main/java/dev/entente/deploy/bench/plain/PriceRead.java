package dev.entente.deploy.bench.plain;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The least that a server can do for a price: one prepared read by key, and its answer. Nobody is asked who they are, and no
 * row-level security is passed.
 */
@WebServlet("/price")
public final class PriceRead extends HttpServlet {

    private static final String READ = """
            select value from bench_price where tenant_id = ? and book_id = ? and sku = ? and term = 'once' and least <= 1
            order by least desc, from_day desc limit 1""";

    @Resource(lookup = "jdbc/app")
    private transient DataSource data;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var connection = data.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setObject(1, UUID.fromString(request.getParameter("tenant")));
            read.setObject(2, UUID.fromString(request.getParameter("book")));
            read.setString(3, request.getParameter("sku"));
            try (var row = read.executeQuery()) {
                row.next();
                response.setContentType("application/json");
                response.getWriter()
                        .print("{\"price\":\"" + row.getBigDecimal(1).toPlainString() + "\"}");
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
