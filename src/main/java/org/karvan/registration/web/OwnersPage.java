package org.karvan.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.karvan.registration.Countries;
import org.karvan.registration.IdentityDocument;
import org.karvan.registration.OwnerDraft;

/** The section on the people to whom the organisation belongs. */
@Named
@ViewScoped
public class OwnersPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/registration/owners.xhtml?faces-redirect=true";

    private String name;
    private String nationality;
    private IdentityDocument document;
    private String number;
    private BigDecimal share;

    @Override
    protected void show() {
        String country = getSheet().company().country();
        nationality = country == null ? Countries.PAKISTAN : country;
    }

    /** The kinds of identity document. */
    public IdentityDocument[] getDocuments() {
        return IdentityDocument.values();
    }

    /** Puts a person on the list. */
    public String add() {
        registrations().addOwner(new OwnerDraft(name, nationality, document, number, share), getSheet().version());
        return HERE;
    }

    /** Strikes a person off. */
    public String remove(int owner) {
        registrations().removeOwner(owner, getSheet().version());
        return HERE;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNationality() {
        return nationality;
    }

    public void setNationality(String nationality) {
        this.nationality = nationality;
    }

    public IdentityDocument getDocument() {
        return document;
    }

    public void setDocument(IdentityDocument document) {
        this.document = document;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public BigDecimal getShare() {
        return share;
    }

    public void setShare(BigDecimal share) {
        this.share = share;
    }
}
