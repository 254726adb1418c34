package org.karvan.platform.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.karvan.platform.config.Setting;

/** Remembers the language a reader chose by a link with {@code ?language=ur}, and shows him the same page in it. */
@WebFilter("*.xhtml")
public class LanguageChoice extends HttpFilter {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String chosen = "GET".equals(request.getMethod()) ? request.getParameter(Reader.PARAMETER) : null;
        if (Reader.isLanguage(chosen)) {
            response.addCookie(cookie(chosen, request));
            response.sendRedirect(request.getRequestURI() + withoutChoice(request.getQueryString()));
            return;
        }
        chain.doFilter(request, response);
    }

    /** The cookie that keeps a choice of language. */
    public static Cookie cookie(String language, HttpServletRequest request) {
        Cookie cookie = new Cookie(Reader.COOKIE, language);
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || Setting.isReachedByTls());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String withoutChoice(String query) {
        String rest = query.replaceAll("(^|&)" + Reader.PARAMETER + "=[^&]*", "").replaceFirst("^&", "");
        return rest.isEmpty() ? "" : "?" + rest;
    }
}
