package org.karvan.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;

/** The door to the views of lists that everybody saves for himself. */
@Stateless
@RolesAllowed({
    Role.Names.APPLICANT, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
    Role.Names.SUPPLIER_SIGNATORY, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.EVALUATOR,
    Role.Names.LOGISTICS, Role.Names.BUYER_FINANCE, Role.Names.BUYER_SIGNATORY, Role.Names.ANALYST,
    Role.Names.LABORATORY_SIGNATORY, Role.Names.OPENER, Role.Names.ADMINISTRATOR, Role.Names.COMPLIANCE,
    Role.Names.AUDITOR, Role.Names.REVIEWER})
public class SavedViews {

    /** How many one person keeps in all. */
    public static final int MOST = 30;

    /** A page of the portal, and nothing that leads elsewhere. */
    private static final Pattern LIST = Pattern.compile("/[a-z]+/[a-z-]+\\.xhtml");

    /** Parameters as they stand in an address. */
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9%=&+._*-]*");

    @Inject
    private SavedViewStore store;

    @Inject
    private Caller caller;

    /** The caller's views of one list, by name; none for a visitor. */
    @PermitAll
    public List<SavedViewRow> ofList(String list) {
        return caller.account().map(account -> store.ofList(account.id(), list)).orElse(List.of());
    }

    /** All views of the caller, list by list. */
    public List<SavedViewRow> all() {
        return store.all(caller.actor().accountId());
    }

    /**
     * Keeps filters under a name; those that had the name in this list are replaced.
     *
     * @param name how he calls them, up to {@link SavedView#LONGEST_NAME} characters
     * @param list the page of the list, from the root of the portal
     * @param query the filters as an address writes them; null or empty for none
     * @throws org.karvan.platform.refusal.Invalid when the name is missing or too long, what is kept is no list with its
     *     filters, or he keeps {@link #MOST} views already
     */
    public void keep(String name, String list, String query) {
        Long account = caller.actor().accountId();
        String filters = query == null ? "" : query;
        boolean isList = list != null && list.length() <= SavedView.LONGEST_LIST && LIST.matcher(list).matches();
        boolean areFilters = filters.length() <= SavedView.LONGEST_QUERY && QUERY.matcher(filters).matches();
        new Check().text(name, "name", SavedView.LONGEST_NAME).that(isList && areFilters, null, "views.broken").done();
        Optional<SavedView> found = store.named(account, list, name.strip());
        new Check().that(found.isPresent() || store.all(account).size() < MOST, "name", "views.tooMany", MOST).done();
        found.ifPresentOrElse(view -> view.become(filters), () -> store.add(new SavedView(account, name.strip(), list, filters)));
    }

    /** Forgets one of the caller's views. @throws NotThere when it is not his */
    public void forget(Long id) {
        store.remove(store.own(caller.actor().accountId(), id).orElseThrow(() -> new NotThere("view " + id)));
    }
}
