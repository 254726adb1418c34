package org.karvan.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.karvan.identity.Side;
import org.karvan.platform.value.Mineral;
import org.karvan.registration.BusinessDraft;

/** The section on the minerals that are delivered, needed or analysed. */
@Named
@ViewScoped
public class BusinessPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private BigDecimal antimony;
    private BigDecimal tungsten;
    private BigDecimal copper;
    private BigDecimal rareEarths;
    private String endUse;
    private String plant;

    @Override
    protected void show() {
        antimony = told(Mineral.ANTIMONY);
        tungsten = told(Mineral.TUNGSTEN);
        copper = told(Mineral.COPPER);
        rareEarths = told(Mineral.RARE_EARTHS);
        endUse = getSheet().endUse();
        plant = getSheet().plant();
    }

    private BigDecimal told(Mineral mineral) {
        return getSheet().minerals().stream()
                .filter(yearly -> yearly.mineral() == mineral)
                .findFirst()
                .map(yearly -> new BigDecimal(yearly.tonnes().value().stripTrailingZeros().toPlainString()))
                .orElse(null);
    }

    /** Whether it is a buyer, who also tells what he makes of the mineral and where. */
    public boolean isBuyer() {
        return getSheet().side() == Side.BUYER;
    }

    /** The key of the text that says what the tonnes are: delivered, needed or analysed. */
    public String getMeaning() {
        return "registration.business.tonnes." + getSheet().side().name();
    }

    /** Keeps the section. */
    public String save() {
        Map<Mineral, BigDecimal> yearly = new EnumMap<>(Mineral.class);
        put(yearly, Mineral.ANTIMONY, antimony);
        put(yearly, Mineral.TUNGSTEN, tungsten);
        put(yearly, Mineral.COPPER, copper);
        put(yearly, Mineral.RARE_EARTHS, rareEarths);
        registrations().tell(new BusinessDraft(yearly, endUse, plant), getSheet().version());
        return TASKS;
    }

    private static void put(Map<Mineral, BigDecimal> yearly, Mineral mineral, BigDecimal tonnes) {
        if (tonnes != null) {
            yearly.put(mineral, tonnes);
        }
    }

    public BigDecimal getAntimony() {
        return antimony;
    }

    public void setAntimony(BigDecimal antimony) {
        this.antimony = antimony;
    }

    public BigDecimal getTungsten() {
        return tungsten;
    }

    public void setTungsten(BigDecimal tungsten) {
        this.tungsten = tungsten;
    }

    public BigDecimal getCopper() {
        return copper;
    }

    public void setCopper(BigDecimal copper) {
        this.copper = copper;
    }

    public BigDecimal getRareEarths() {
        return rareEarths;
    }

    public void setRareEarths(BigDecimal rareEarths) {
        this.rareEarths = rareEarths;
    }

    public String getEndUse() {
        return endUse;
    }

    public void setEndUse(String endUse) {
        this.endUse = endUse;
    }

    public String getPlant() {
        return plant;
    }

    public void setPlant(String plant) {
        this.plant = plant;
    }
}
