package org.karvan.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;
import org.karvan.platform.value.Mineral;
import org.karvan.registration.Directory;
import org.karvan.registration.OrganisationRow;
import org.karvan.registration.Province;

/** The directory of approved suppliers. */
@Named
@RequestScoped
public class DirectoryPage {

    @Inject
    private Directory directory;

    @Inject
    private Regions regions;

    @Inject
    private ListFile file;

    private Mineral mineral;
    private Province province;
    private int page;

    private Listing<OrganisationRow> listing;

    /** Reads the page of the directory. */
    public void load() {
        listing = file.page("registration.directory.title", OrganisationColumns.with(regions), page, number -> directory.suppliers(mineral, province, number));
    }

    public Listing<OrganisationRow> getListing() {
        return listing;
    }

    /** The minerals to choose from. */
    public Mineral[] getMinerals() {
        return Mineral.values();
    }

    /** The provinces to choose from. */
    public List<SelectItem> getProvinces() {
        return regions.provinces();
    }

    /** The name of the province in the reader's language. */
    public String region(String region) {
        return regions.region(region);
    }

    /** The filters, to go on with the next page. */
    public String getQuery() {
        return (mineral == null ? "" : "mineral=" + mineral + "&") + (province == null ? "" : "province=" + province + "&");
    }

    public Mineral getMineral() {
        return mineral;
    }

    public void setMineral(Mineral mineral) {
        this.mineral = mineral;
    }

    public Province getProvince() {
        return province;
    }

    public void setProvince(Province province) {
        this.province = province;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
