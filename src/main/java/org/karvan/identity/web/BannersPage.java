package org.karvan.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.karvan.identity.BannerDraft;
import org.karvan.identity.BannerRow;
import org.karvan.identity.Upkeep;
import org.karvan.platform.faces.Confirmation;
import org.karvan.platform.faces.Show;

/** What administrators tell every reader. */
@Named
@ViewScoped
public class BannersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF = "/identity/banners.xhtml?faces-redirect=true";

    @Inject
    private Upkeep upkeep;

    @Inject
    private Confirmation confirmation;

    private List<BannerRow> rows;
    private String english;
    private String urdu;
    private LocalDateTime from;
    private LocalDateTime until;

    /** Reads the latest banners. */
    public void load() {
        rows = upkeep.banners();
    }

    /** Posts one. */
    public String post() {
        upkeep.post(new BannerDraft(english, urdu, inPakistan(from), inPakistan(until)));
        confirmation.tell("banners.posted");
        return SELF;
    }

    /** Withdraws one. */
    public String withdraw(Long id) {
        upkeep.withdraw(id);
        confirmation.tell("banners.withdrawn");
        return SELF;
    }

    /** The form asks in Pakistan's time, as its labels say. */
    private static Instant inPakistan(LocalDateTime given) {
        return given == null ? null : given.atZone(Show.PAKISTAN).toInstant();
    }

    public List<BannerRow> getRows() {
        return rows;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getUrdu() {
        return urdu;
    }

    public void setUrdu(String urdu) {
        this.urdu = urdu;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }
}
