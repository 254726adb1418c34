package org.karvan.provenance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.karvan.document.web.Chosen;
import org.karvan.platform.value.Mineral;
import org.karvan.provenance.MineTitles;
import org.karvan.provenance.TitleDraft;
import org.karvan.provenance.TitleKind;
import org.karvan.provenance.TitleRegime;
import org.karvan.provenance.TitleRow;
import org.karvan.provenance.TitleStanding;

/** The page on which a supplier names his mine titles. */
@Named
@ViewScoped
public class TitlesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/provenance/titles.xhtml?faces-redirect=true";

    @Inject
    private MineTitles door;

    private List<TitleRow> titles = List.of();
    private transient Part file;

    private String number;
    private TitleRegime regime;
    private TitleKind kind;
    private Mineral[] minerals;
    private String district;
    private String holder;
    private LocalDate grantedOn;
    private LocalDate expiresOn;
    private BigDecimal capacity;
    private TitleStanding standing;

    /** Reads the titles named so far. */
    public void load() {
        titles = door.own();
    }

    public List<TitleRow> getTitles() {
        return titles;
    }

    public TitleRegime[] getRegimes() {
        return TitleRegime.values();
    }

    public TitleKind[] getKinds() {
        return TitleKind.values();
    }

    public TitleStanding[] getStandings() {
        return TitleStanding.values();
    }

    public Mineral[] getAllMinerals() {
        return Mineral.values();
    }

    /** Names a title. */
    public String add() {
        Set<Mineral> dug = minerals == null ? Set.of() : Set.of(minerals);
        door.name(new TitleDraft(number, regime, kind, dug, district, holder, grantedOn, expiresOn, capacity, standing),
                Chosen.file(file));
        return HERE;
    }

    /** Strikes a title off. */
    public String strikeOff(Long id) {
        door.strikeOff(id);
        return HERE;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public TitleRegime getRegime() {
        return regime;
    }

    public void setRegime(TitleRegime regime) {
        this.regime = regime;
    }

    public TitleKind getKind() {
        return kind;
    }

    public void setKind(TitleKind kind) {
        this.kind = kind;
    }

    public Mineral[] getMinerals() {
        return minerals;
    }

    public void setMinerals(Mineral[] minerals) {
        this.minerals = minerals;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public LocalDate getGrantedOn() {
        return grantedOn;
    }

    public void setGrantedOn(LocalDate grantedOn) {
        this.grantedOn = grantedOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public BigDecimal getCapacity() {
        return capacity;
    }

    public void setCapacity(BigDecimal capacity) {
        this.capacity = capacity;
    }

    public TitleStanding getStanding() {
        return standing;
    }

    public void setStanding(TitleStanding standing) {
        this.standing = standing;
    }
}
