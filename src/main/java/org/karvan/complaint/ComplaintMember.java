package org.karvan.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One who decides on a complaint. */
@Embeddable
public class ComplaintMember {

    @Column(name = "instance", nullable = false)
    private int instance;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(name = "name", nullable = false, length = 120)
    private String name;

    protected ComplaintMember() {
    }

    ComplaintMember(int instance, Long accountId, String name) {
        this.instance = instance;
        this.accountId = accountId;
        this.name = name;
    }

    /** His name. */
    public String name() {
        return name;
    }

    /** On which committee he sits: 1 for the first, 2 for the one that hears the appeal. */
    int instance() {
        return instance;
    }

    Long accountId() {
        return accountId;
    }
}
