package org.karvan.provenance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.karvan.document.DocumentVault;
import org.karvan.document.Upload;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.registration.Organisation;
import org.karvan.registration.Registrations;

/** The door to the mine titles of suppliers. */
@Stateless
public class MineTitles {

    @Inject
    private TitleStore store;

    @Inject
    private OreLotStore lots;

    @Inject
    private Registrations registrations;

    @Inject
    private DocumentVault vault;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** The titles of that organisation, for its own people and the portal's. @throws NotThere for anybody else's */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.ADMINISTRATOR, Role.Names.COMPLIANCE, Role.Names.AUDITOR})
    public List<TitleRow> of(String reference) {
        return store.of(registrations.visible(reference).id()).stream().map(TitleRow::of).toList();
    }

    /** The titles of the caller's organisation. */
    @RolesAllowed(Role.Names.APPLICANT)
    public List<TitleRow> own() {
        return store.of(registrations.ownOrganisation().id()).stream().map(TitleRow::of).toList();
    }

    /** The titles of the caller's organisation in force whose last day is that day or an earlier one, the first to end first. */
    @RolesAllowed(Role.Names.APPLICANT)
    public List<TitleRow> ownEndingBy(LocalDate day) {
        return own().stream()
                .filter(title -> title.standing().isInForce() && !title.expiresOn().isAfter(day))
                .sorted(Comparator.comparing(TitleRow::expiresOn))
                .toList();
    }

    /**
     * Names a title; also while the supplier trades, for it may open another mine.
     *
     * @throws org.karvan.platform.refusal.Invalid when something is missing or cannot be, or the title is named already
     */
    @RolesAllowed(Role.Names.APPLICANT)
    public void name(TitleDraft draft, Upload copy) {
        Organisation supplier = registrations.ownOrganisation();
        new Check().that(supplier.side() == Side.SUPPLIER && supplier.state().takesPapers(), null, "provenance.title.closed").done();
        draft.check(time.now().atZone(ZoneOffset.UTC).toLocalDate());
        boolean isNew = store.of(supplier.id()).stream()
                .noneMatch(title -> title.regime() == draft.regime() && title.number().equalsIgnoreCase(draft.number().strip()));
        new Check().that(isNew, "number", "provenance.title.twice").done();
        store.add(new MineTitle(supplier.id(), draft, vault.keep(copy).id(), time.now()));
    }

    /**
     * Strikes a title off.
     *
     * @throws NotThere when it is not the caller's
     * @throws org.karvan.platform.refusal.Invalid when it cannot be struck off now, or ore was dug under it
     */
    @RolesAllowed(Role.Names.APPLICANT)
    public void strikeOff(Long titleId) {
        Organisation supplier = registrations.ownOrganisation();
        new Check().that(supplier.state().isOpenToChange(), null, "provenance.title.closed").done();
        MineTitle found = store.byId(titleId)
                .filter(title -> title.organisationId().equals(supplier.id()))
                .orElseThrow(() -> new NotThere("mine title " + titleId));
        new Check().that(lots.countOf(titleId) == 0, null, "provenance.title.dug", found.number()).done();
        store.remove(found);
    }

    /** The copy of a title, for its supplier's people and the portal's. @throws NotThere for anybody else's */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.ADMINISTRATOR, Role.Names.COMPLIANCE, Role.Names.AUDITOR})
    public TitleCopy copy(Long titleId) {
        MineTitle found = store.byId(titleId)
                .filter(title -> caller.actor().side() == Side.PORTAL || caller.actor().isOf(title.organisationId()))
                .orElseThrow(() -> new NotThere("mine title " + titleId));
        return new TitleCopy(vault.describe(found.copyId()), vault.content(found.copyId()));
    }
}
