package org.karvan.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.karvan.identity.Account;
import org.karvan.identity.DeputyDraft;
import org.karvan.identity.DeputyshipRow;
import org.karvan.identity.OwnAccount;
import org.karvan.identity.Role;
import org.karvan.platform.faces.Confirmation;

/** Who stands in for the reader while he is away, and for whom he does. */
@Named
@ViewScoped
public class DeputiesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF = "/identity/deputies.xhtml?faces-redirect=true";

    @Inject
    private OwnAccount door;

    @Inject
    private Confirmation confirmation;

    private List<DeputyshipRow> deputyships;
    private Map<String, Long> people;
    private List<Role> lendable;
    private Long deputy;
    private Role[] roles = {};
    private LocalDate firstDay;
    private LocalDate lastDay;

    /** Reads what is lent and what can be. */
    public void load() {
        deputyships = door.deputyships();
        lendable = door.lendableRoles();
        people = new LinkedHashMap<>();
        for (Account each : door.possibleDeputies()) {
            people.put(each.name() + " – " + each.email(), each.id());
        }
    }

    /** Names a deputy. */
    public String lend() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        chosen.addAll(List.of(roles));
        door.lend(new DeputyDraft(deputy, chosen, firstDay, lastDay));
        confirmation.tell("deputies.done");
        return SELF;
    }

    /** Ends a deputyship before its time. */
    public String end(Long id) {
        door.endDeputyship(id);
        confirmation.tell("deputies.ended");
        return SELF;
    }

    public List<DeputyshipRow> getDeputyships() {
        return deputyships;
    }

    public Map<String, Long> getPeople() {
        return people;
    }

    public List<Role> getLendable() {
        return lendable;
    }

    public Long getDeputy() {
        return deputy;
    }

    public void setDeputy(Long deputy) {
        this.deputy = deputy;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
