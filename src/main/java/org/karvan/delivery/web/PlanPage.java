package org.karvan.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.karvan.contract.ContractRow;
import org.karvan.delivery.DeliveredLot;
import org.karvan.delivery.Delivery;
import org.karvan.delivery.DeliveryPlans;
import org.karvan.delivery.PlanDraft;
import org.karvan.delivery.PlanSheet;

/** The page on which a supplier plans a delivery of a contract in force, or plans it otherwise. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeliveryPlans plans;

    private String contract;
    private String reference;
    private Integer item;
    private BigDecimal mass;
    private LocalDate loadOn;
    private String destination;
    private String umpire;
    private String[] lots;
    private transient PlanSheet sheet;
    private transient List<ContractRow> contracts = List.of();

    /** Reads what the address names: a plan, a contract, or nothing yet. */
    public void load() {
        if (reference != null) {
            sheet = plans.of(reference);
            if (lots == null) {
                fill(sheet.delivery());
            }
        } else if (contract != null) {
            sheet = plans.begin(contract);
        } else {
            contracts = plans.contracts();
        }
    }

    private void fill(Delivery planned) {
        item = planned.plan().item();
        mass = planned.plan().mass().value();
        loadOn = planned.plan().loadOn();
        destination = planned.plan().destination();
        umpire = sheet.laboratories().stream().filter(each -> each.id().equals(planned.plan().umpireId())).map(each -> each.reference())
                .findFirst().orElse(null);
        lots = planned.lots().stream().map(DeliveredLot::reference).toArray(String[]::new);
    }

    /** Keeps the plan and leads to the delivery. */
    public String save() {
        PlanDraft draft = new PlanDraft(item, mass, loadOn, destination, umpire, lots == null ? Set.of() : Set.of(lots));
        String kept = reference;
        if (reference == null) {
            kept = plans.plan(contract, draft);
        } else {
            plans.change(reference, sheet.delivery().version(), draft);
        }
        return "/delivery/shipment.xhtml?faces-redirect=true&reference=" + kept;
    }

    public PlanSheet getSheet() {
        return sheet;
    }

    public List<ContractRow> getContracts() {
        return contracts;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Integer getItem() {
        return item;
    }

    public void setItem(Integer item) {
        this.item = item;
    }

    public BigDecimal getMass() {
        return mass;
    }

    public void setMass(BigDecimal mass) {
        this.mass = mass;
    }

    public LocalDate getLoadOn() {
        return loadOn;
    }

    public void setLoadOn(LocalDate loadOn) {
        this.loadOn = loadOn;
    }

    public String getDestination() {
        return destination;
    }

    public void setDestination(String destination) {
        this.destination = destination;
    }

    public String getUmpire() {
        return umpire;
    }

    public void setUmpire(String umpire) {
        this.umpire = umpire;
    }

    public String[] getLots() {
        return lots;
    }

    public void setLots(String[] lots) {
        this.lots = lots;
    }
}
