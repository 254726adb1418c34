package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.karvan.bid.CheckedReceipt;
import org.karvan.bid.ReceiptChecks;

/** The page on which everybody has a receipt checked. */
@Named
@RequestScoped
public class ReceiptCheckPage {

    private static final String INTERFACE = "/api/receipts/RCT-…?sha256=…";

    @Inject
    private ReceiptChecks checks;

    @Inject
    private HttpServletRequest request;

    private String number;
    private String sha256;
    private CheckedReceipt answer;
    private boolean answered;

    /** Checks what the address shows, also when its fields are empty; the page alone asks for it. */
    public void load() {
        if (request.getParameterMap().containsKey("number") || request.getParameterMap().containsKey("sha256")) {
            Optional<CheckedReceipt> found = checks.check(number, sha256);
            answer = found.orElse(null);
            answered = true;
        }
    }

    /** Whether something was checked. */
    public boolean isAnswered() {
        return answered;
    }

    /** What was found; null when the portal promised no such thing. */
    public CheckedReceipt getAnswer() {
        return answer;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSha256() {
        return sha256;
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }

    /** Where programs ask. */
    public String getInterface() {
        return INTERFACE;
    }
}
