package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.karvan.platform.faces.Asked;

/**
 * For which tender a page is asked: in its address, and in a hidden field of each of its forms, so that a page that
 * lives for one request knows it before it reads what was typed.
 */
@RequestScoped
public class TenderParameter {

    private static final String NAME = "tender";

    @Inject
    private HttpServletRequest request;

    /** The reference; empty when the address has none. */
    public String reference() {
        return Asked.of(request, NAME).orElse("");
    }

    /** The address of the page of that name for the same tender, to which a form leads on. */
    public String redirectTo(String page) {
        return "/bid/" + page + ".xhtml?faces-redirect=true&" + NAME + "=" + URLEncoder.encode(reference(), StandardCharsets.UTF_8);
    }
}
