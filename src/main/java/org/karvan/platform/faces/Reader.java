package org.karvan.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** In which language the reader of this page reads, by his cookie; the list is fixed, whatever he sends. */
@Named
@RequestScoped
public class Reader {

    /** The cookie that remembers the choice. */
    public static final String COOKIE = "karvan_language";

    /** The languages there are; the first is the default. */
    public static final List<String> LANGUAGES = List.of("en", "ur");

    private static final String RIGHT_TO_LEFT = "ur";

    @Inject
    private HttpServletRequest request;

    /** {@code en} or {@code ur}. */
    public String getLanguage() {
        return cookies()
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }

    /** The same as a locale. Digits stay Latin: money is compared across languages. */
    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    /** {@code ltr} or {@code rtl}, for the page's {@code dir}. */
    public String getDirection() {
        return RIGHT_TO_LEFT.equals(getLanguage()) ? "rtl" : "ltr";
    }

    private Stream<Cookie> cookies() {
        return request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }
}
