package org.karvan.platform.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.karvan.platform.refusal.ProblemDetails;

/**
 * Turns away what is larger than any form of the portal: the server would end it with a fault. What comes is let run off
 * unread, because a browser looks at no answer before it has sent all; a flood beyond all sense is cut off.
 */
@WebFilter("/*")
public class RequestSize extends HttpFilter {

    /** In bytes: the largest form with a file, as {@code web.xml} says it to the server. */
    private static final long LARGEST = 16L * 1024 * 1024;

    /** In bytes: how much is let run off for the sake of an answer; some minutes of a good line. */
    private static final long LET_RUN_OFF = 512L * 1024 * 1024;

    /** Where the REST interface begins. */
    private static final String PROGRAMS = "/api";

    private static final int GULP = 64 * 1024;

    /** Where it is told, by a request of its own: an error page would be drawn with what is not to be read. */
    private static final String TOLD = "/error/too-large.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            letRunOff(request.getInputStream());
            tell(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A reader is led to a page, a program gets the problem details of RFC 9457. */
    private static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().startsWith(PROGRAMS)) {
            Wording words = Wording.in(request.getLocale());
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            response.setContentType(ProblemDetails.MEDIA_TYPE);
            response.getWriter().print(new ProblemDetails(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    words.text("error.tooLarge.title"), words.text("error.tooLarge.text")).json().build());
        } else {
            response.sendRedirect(request.getContextPath() + TOLD);
        }
    }

    private static void letRunOff(InputStream sent) throws IOException {
        byte[] gulp = new byte[GULP];
        long gone = 0;
        int read = 0;
        while (read >= 0 && gone < LET_RUN_OFF) {
            gone += read;
            read = sent.read(gulp);
        }
    }
}
