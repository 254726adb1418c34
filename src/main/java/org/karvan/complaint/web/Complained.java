package org.karvan.complaint.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.karvan.complaint.Complaints;
import org.karvan.complaint.TenderComplaints;
import org.karvan.platform.faces.Asked;

/** What a tender's page says of complaints to this reader: what holds it up, those he may read, and the way to his own. */
@Named
@RequestScoped
public class Complained {

    @Inject
    private Complaints complaints;

    @Inject
    private HttpServletRequest request;

    private TenderComplaints told;

    @PostConstruct
    void read() {
        told = getTender() == null ? null : complaints.ofTender(getTender());
    }

    /** The tender whose page this is, by the page's own parameter. */
    public String getTender() {
        return Asked.of(request, "ref").orElse(null);
    }

    /** What there is to say; null on the answer to a refused step, which does not name its tender. */
    public TenderComplaints getTold() {
        return told;
    }
}
