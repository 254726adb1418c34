package org.karvan.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.karvan.platform.config.ReferenceCode;
import org.karvan.platform.config.ReferenceData;
import org.karvan.platform.config.ReferenceValue;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;

/** The door to what administrators keep in order for the whole portal: the banner on every page and the dated figures. */
@Stateless
public class Upkeep {

    @Inject
    private BannerStore banners;

    @Inject
    private ShownBanners shown;

    @Inject
    private ReferenceData figures;

    @Inject
    private Powers powers;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    @Inject
    private Event<AccountEvent> events;

    /** What every reader is told now. */
    @PermitAll
    public List<Banner> shownBanners() {
        return shown.now();
    }

    /** The latest banners, the newest first. */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public List<BannerRow> banners() {
        Instant now = time.now();
        return banners.latest().stream()
                .map(each -> new BannerRow(each.id(), each.english(), each.urdu(), each.shownFrom(), each.shownUntil(),
                        each.isShown(now), each.isPending(now), each.withdrawnAt()))
                .toList();
    }

    /**
     * Tells every reader something for a while.
     *
     * @throws org.karvan.platform.refusal.Invalid when a text or an instant is missing, or the time is over before it begins or already
     */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void post(BannerDraft draft) {
        Check check = new Check();
        check.text(draft.english(), "english", Banner.LONGEST);
        check.text(draft.urdu(), "urdu", Banner.LONGEST);
        check.that(draft.from() != null, "from", "invalid.required");
        check.that(draft.until() != null, "until", "invalid.required");
        check.that(draft.from() == null || draft.until() == null || draft.from().isBefore(draft.until()), "until", "identity.banner.order");
        check.that(draft.until() == null || draft.until().isAfter(time.now()), "until", "identity.banner.past");
        check.done();
        Banner banner = new Banner(draft, caller.actor().accountId());
        banners.add(banner);
        note(AccountAction.BANNER_POSTED, banner, Map.of(
                "from", draft.from().toString(), "until", draft.until().toString(), "english", draft.english().strip()));
    }

    /**
     * Withdraws a banner.
     *
     * @throws NotThere when it is not or no longer shown
     */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void withdraw(Long id) {
        Banner banner = banners.byId(id)
                .filter(found -> found.isPending(time.now()))
                .orElseThrow(() -> new NotThere("banner " + id));
        banner.withdraw(time.now());
        note(AccountAction.BANNER_WITHDRAWN, banner, Map.of("english", banner.english()));
    }

    /** Every value of every figure, by figure, the latest first. */
    @RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.AUDITOR})
    public List<ReferenceRow> figures() {
        LocalDate today = powers.today();
        List<ReferenceValue> all = figures.all();
        Map<ReferenceCode, LocalDate> inForce = new EnumMap<>(ReferenceCode.class);
        all.stream().filter(each -> !each.validFrom().isAfter(today)).forEach(each -> inForce.putIfAbsent(each.code(), each.validFrom()));
        return all.stream()
                .map(each -> new ReferenceRow(each.code(), each.validFrom(), each.amount(), each.code().unit(), each.source(),
                        each.validFrom().equals(inForce.get(each.code()))))
                .toList();
    }

    /**
     * Adds a value of a figure. It counts from a later day on, so that nothing decided already is touched.
     *
     * @throws org.karvan.platform.refusal.Invalid when something is missing, out of range, not in the future or already there for that day
     */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void add(ReferenceDraft draft) {
        Check check = new Check();
        check.that(draft.code() != null, "code", "invalid.required");
        check.that(draft.validFrom() != null, "validFrom", "invalid.required");
        check.that(draft.validFrom() == null || draft.validFrom().isAfter(powers.today()), "validFrom", "identity.reference.future");
        check.that(draft.amount() != null, "amount", "invalid.required");
        check.text(draft.source(), "source", ReferenceValue.LONGEST_SOURCE);
        check.done();
        ReferenceCode code = draft.code();
        check.that(code.admits(draft.amount()), "amount", "identity.reference.range", code.least(), code.most());
        check.done();
        boolean isAdded = figures.add(code, draft.validFrom(), draft.amount(), draft.source().strip());
        check.that(isAdded, "validFrom", "identity.reference.twice").done();
        events.fire(new AccountEvent(AccountAction.REFERENCE_ADDED, ReferenceValue.class.getSimpleName(), code.name(),
                Map.of("from", draft.validFrom().toString(), "value", draft.amount().toPlainString(), "source", draft.source().strip()), null));
    }

    private void note(AccountAction action, Banner banner, Map<String, String> details) {
        events.fire(new AccountEvent(action, Banner.class.getSimpleName(), banner.id().toString(), details, null));
    }
}
