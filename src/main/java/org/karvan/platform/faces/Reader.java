package org.karvan.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** In which language the reader of this page reads, by his cookie; the list is fixed, whatever he sends. */
@Named
@RequestScoped
public class Reader {

    /** The cookie that remembers the choice. */
    public static final String COOKIE = "karvan_language";

    /** The parameter of the link by which he chooses. */
    static final String PARAMETER = "language";

    /** The languages there are; the first is the default. */
    public static final List<String> LANGUAGES = List.of("en", "ur");

    /** The parameter of a list that says which of its pages is open. */
    private static final String PAGE = "page";

    private static final String RIGHT_TO_LEFT = "ur";

    @Inject
    private HttpServletRequest request;

    /** Whether the portal speaks it. */
    public static boolean isLanguage(String languageOrNull) {
        return languageOrNull != null && LANGUAGES.contains(languageOrNull);
    }

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
        return isRightToLeft(getLanguage()) ? "rtl" : "ltr";
    }

    /** Whether a language is written from the right. */
    static boolean isRightToLeft(String language) {
        return RIGHT_TO_LEFT.equals(language);
    }

    /**
     * The address of the open page in that language, relative to itself. It carries on what the page was asked for, also
     * when the page answers a form, whose own address says nothing.
     */
    public String addressIn(String language) {
        String asked = asked(parameter -> true);
        return "?" + asked + (asked.isEmpty() ? "" : "&") + PARAMETER + "=" + language;
    }

    /** What the open list is asked for, as an address writes it, apart from which page of it is open. */
    public String filters() {
        return asked(parameter -> !PAGE.equals(parameter));
    }

    private static String asked(Predicate<String> which) {
        FacesContext faces = FacesContext.getCurrentInstance();
        StringJoiner asked = new StringJoiner("&");
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(faces.getViewRoot())) {
            String value = parameter.getStringValueFromModel(faces);
            if (value != null && !value.isEmpty() && which.test(parameter.getName())) {
                asked.add(parameter.getName() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return asked.toString();
    }

    private Stream<Cookie> cookies() {
        return request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }
}
