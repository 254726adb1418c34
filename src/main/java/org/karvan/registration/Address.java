package org.karvan.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where an organisation has its seat and can be called. */
@Embeddable
public class Address {

    @Column(name = "street", length = AddressDraft.LONGEST_LINE)
    private String street;

    @Column(name = "city", length = AddressDraft.LONGEST_LINE)
    private String city;

    @Column(name = "district", length = AddressDraft.LONGEST_LINE)
    private String district;

    @Column(name = "region", length = AddressDraft.LONGEST_REGION)
    private String region;

    @Column(name = "postal_code", length = AddressDraft.LONGEST_CODE)
    private String postalCode;

    @Column(name = "phone", length = 20)
    private String phone;

    protected Address() {
    }

    Address(AddressDraft checked) {
        street = checked.street();
        city = checked.city();
        district = checked.district();
        region = checked.region();
        postalCode = checked.postalCode();
        phone = checked.phone();
    }

    AddressDraft draft() {
        return new AddressDraft(street, city, district, region, postalCode, phone);
    }

    String region() {
        return region;
    }

    boolean isComplete() {
        return street != null && city != null && district != null && region != null && phone != null;
    }
}
