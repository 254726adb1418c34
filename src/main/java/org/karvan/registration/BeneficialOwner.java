package org.karvan.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.karvan.platform.value.Percent;

/** A person to whom an organisation belongs or who controls it. */
@Embeddable
public class BeneficialOwner {

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "name", nullable = false, length = OwnerDraft.LONGEST_NAME)
    private String name;

    @Column(name = "nationality", nullable = false, length = 2)
    private String nationality;

    @Enumerated(EnumType.STRING)
    @Column(name = "document", nullable = false, length = 10)
    private IdentityDocument document;

    @Embedded
    private SecretNumber secret;

    @Column(name = "share", nullable = false, precision = 9, scale = 6)
    private Percent share;

    protected BeneficialOwner() {
    }

    BeneficialOwner(int number, OwnerDraft checked, SecretNumber secret) {
        this.number = number;
        this.secret = secret;
        name = checked.name();
        nationality = checked.nationality();
        document = checked.document();
        share = new Percent(checked.share());
    }

    /** Its place in the organisation's list; never given twice. */
    public int number() {
        return number;
    }

    /** The person's name. */
    public String name() {
        return name;
    }

    /** The person's nationality by ISO 3166-1. */
    public String nationality() {
        return nationality;
    }

    /** By which document he proves who he is. */
    public IdentityDocument document() {
        return document;
    }

    /** The last four signs of that document's number. */
    public String numberEnd() {
        return secret.end();
    }

    /** How much of the organisation is his. */
    public Percent share() {
        return share;
    }

    SecretNumber secret() {
        return secret;
    }
}
