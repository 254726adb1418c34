package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.karvan.contract.DelegationRow;
import org.karvan.contract.Delegations;

/** The page of a buyer's delegation tables. */
@Named
@ViewScoped
public class DelegationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Delegations delegations;

    private LocalDate validFrom;
    private BigDecimal level1;
    private BigDecimal level2;
    private BigDecimal level3;
    private BigDecimal level4;
    private BigDecimal level5;
    private transient List<DelegationRow> tables;
    private boolean keeper;

    /** Reads the tables. */
    public void load() {
        tables = delegations.tables();
        keeper = delegations.isKeeper();
    }

    /** Sets a new one. */
    public String save() {
        delegations.set(validFrom, Arrays.asList(level1, level2, level3, level4, level5));
        return "/contract/delegation.xhtml?faces-redirect=true";
    }

    public List<DelegationRow> getTables() {
        return tables;
    }

    /** Whether the reader keeps the tables, and not only reads them. */
    public boolean isKeeper() {
        return keeper;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public BigDecimal getLevel1() {
        return level1;
    }

    public void setLevel1(BigDecimal level1) {
        this.level1 = level1;
    }

    public BigDecimal getLevel2() {
        return level2;
    }

    public void setLevel2(BigDecimal level2) {
        this.level2 = level2;
    }

    public BigDecimal getLevel3() {
        return level3;
    }

    public void setLevel3(BigDecimal level3) {
        this.level3 = level3;
    }

    public BigDecimal getLevel4() {
        return level4;
    }

    public void setLevel4(BigDecimal level4) {
        this.level4 = level4;
    }

    public BigDecimal getLevel5() {
        return level5;
    }

    public void setLevel5(BigDecimal level5) {
        this.level5 = level5;
    }
}
