package org.karvan.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.karvan.registration.AddressDraft;
import org.karvan.registration.Countries;

/** The section on the seat and the telephone. */
@Named
@ViewScoped
public class AddressPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private String street;
    private String city;
    private String district;
    private String region;
    private String postalCode;
    private String phone;

    @Override
    protected void show() {
        AddressDraft told = getSheet().address();
        street = told.street();
        city = told.city();
        district = told.district();
        region = told.region();
        postalCode = told.postalCode();
        phone = told.phone();
    }

    /** Whether the region is one of Pakistan's provinces. */
    public boolean isPakistani() {
        return Countries.PAKISTAN.equals(getSheet().company().country());
    }

    /** Keeps the section. */
    public String save() {
        registrations().tell(new AddressDraft(street, city, district, region, postalCode, phone), getSheet().version());
        return TASKS;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
