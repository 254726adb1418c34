package org.karvan.platform.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns away what is larger than any form of the portal, before anything of it is read: the server would end it with a fault. */
@WebFilter("/*")
public class RequestSize extends HttpFilter {

    /** In bytes: the largest form with a file, as {@code web.xml} says it to the server. */
    private static final long LARGEST = 16L * 1024 * 1024;

    /** Where it is told, by a request of its own: an error page would be drawn with what is not to be read. */
    private static final String TOLD = "/error/too-large.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            response.sendRedirect(request.getContextPath() + TOLD);
        } else {
            chain.doFilter(request, response);
        }
    }
}
