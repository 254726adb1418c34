package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Role;

/** Every page asked for, while a bid is sealed, by whoever might be curious: none of them tells its price. */
class BeforeTheOpeningIT extends OutsideIT {

    /** The price of the sealed bid and what it comes to, as pages would write them. */
    private static final List<String> TELLING = List.of("91827364", "91,827,364", "9182736455", "9,182,736,455");

    @Test
    void noPageTellsThePriceOfASealedBidToAnybody() {
        Map<String, String> scene = visitor().scene("sealed-bid");
        Map<String, PortalPages> curious = new LinkedHashMap<>();
        curious.put("a visitor", visitor());
        for (Role role : List.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.COMPLIANCE, Role.OFFICER, Role.APPROVER, Role.EVALUATOR, Role.LEGAL,
                Role.OPENER, Role.BIDDER)) {
            curious.put(role.name(), visitor().signIn(scene.get(role.name())));
        }
        List<String> told = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        curious.forEach((name, reader) -> {
            for (Sight sight : Sight.ALL.stream().filter(sight -> sight.isIn(scene)).toList()) {
                asked.add(sight.toString());
                String page = reader.get(sight.address(scene)).body();
                TELLING.stream().filter(page::contains).forEach(digits -> told.add(sight + " tells " + name + " " + digits));
            }
        });
        assertEquals(List.of(), told);
        assertTrue(asked.containsAll(List.of("/tender/tender.xhtml?ref={tender}", "/bid/opening.xhtml?tender={awarded}", "/audit/trail.xhtml")), asked.toString());
    }
}
