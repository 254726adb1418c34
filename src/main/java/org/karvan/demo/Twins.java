package org.karvan.demo;

import jakarta.servlet.http.HttpServletRequest;

/** How a request asks for the constant twin of a page. */
final class Twins {

    private static final String HEADER = "X-Karvan-Twin";

    private Twins() {
    }

    static boolean isAskedBy(HttpServletRequest request) {
        return request.getHeader(HEADER) != null;
    }
}
