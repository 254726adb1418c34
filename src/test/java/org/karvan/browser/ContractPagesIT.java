package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.identity.IdentityFixtures;

/** The pages of contracts, asked for and filled in by those who act on them. */
class ContractPagesIT extends OutsideIT {

    private Map<String, String> scene;

    @BeforeEach
    void aDraftAndAContractToBeSigned() {
        scene = visitor().scene("contracts");
    }

    @Test
    void everyPageShowsItsContractToWhoActsOnIt() {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        String draft = "?reference=" + scene.get("draft");
        String open = "?reference=" + scene.get("open");
        asked.put("officer", List.of("/contract/contracts.xhtml", "/contract/new-contract.xhtml", "/contract/draft.xhtml" + draft,
                "/contract/draft-outline.xhtml" + draft, "/contract/draft-goods.xhtml" + draft + "&item=1", "/contract/draft-delivery.xhtml" + draft,
                "/contract/draft-price.xhtml" + draft + "&clause=2", "/contract/draft-price.xhtml" + draft + "&kind=INDEX_PRICE",
                "/contract/draft-clauses.xhtml" + draft + "&clause=1", "/contract/contract.xhtml" + open, "/contract/contract.xhtml" + draft));
        asked.put("applicant", List.of("/contract/delegation.xhtml"));
        asked.put("approver", List.of("/contract/approvals.xhtml", "/contract/contract.xhtml" + open));
        asked.put("signatory", List.of("/contract/approvals.xhtml", "/contract/contract.xhtml" + open, "/contract/sign.xhtml" + open,
                "/contract/contracts.xhtml?state=HALF_SIGNED&words=ohio"));
        List<String> wrong = new ArrayList<>();
        asked.forEach((who, pages) -> {
            PortalPages reader = visitor().signIn(scene.get(who));
            for (String page : pages) {
                HttpResponse<String> answer = reader.get(page);
                if (answer.statusCode() != 200) {
                    wrong.add(who + " " + page + " " + answer.statusCode());
                }
            }
        });
        assertEquals(List.of(), wrong);
        assertEquals(404, visitor().signIn(scene.get("signatory")).get("/contract/contract.xhtml" + draft).statusCode());
    }

    @Test
    void theSupplierSignsOnThePageAndSavesTheSignedCopy() {
        String page = "/contract/sign.xhtml?reference=" + scene.get("open");
        PortalPages signatory = visitor().signIn(scene.get("signatory"));
        HttpResponse<String> refused = signatory.post(page, Map.of("form", "form", "form:typed", scene.get("open"), "form:password", "wrong", "form:sign", ""));
        assertEquals(200, refused.statusCode());
        assertTrue(refused.body().contains("This is not your password"), refused.body());

        HttpResponse<String> signed = signatory.post(page, Map.of(
                "form", "form", "form:typed", scene.get("open"), "form:password", IdentityFixtures.PASSWORD, "form:sign", ""));
        assertEquals(302, signed.statusCode(), signed.body());
        String contract = signatory.get("/contract/contract.xhtml?reference=" + scene.get("open")).body();
        assertEquals(3, contract.split("Genuine: signed", -1).length, contract);
    }

    @Test
    void aDraftTakesAnItemAndTellsWhatIsWrongAtItsField() {
        PortalPages officer = visitor().signIn(scene.get("officer"));
        String page = "/contract/draft-goods.xhtml?reference=" + scene.get("draft");
        HttpResponse<String> wrong = officer.post(page, Map.of("itemForm", "itemForm", "itemForm:mineral", "ANTIMONY", "itemForm:productForm", "ORE",
                "itemForm:grade", "101", "itemForm:saveItem", ""));
        assertEquals(200, wrong.statusCode());
        assertTrue(wrong.body().contains("above 0 and up to 100"), wrong.body());

        HttpResponse<String> right = officer.post(page, Map.of("itemForm", "itemForm", "itemForm:mineral", "ANTIMONY", "itemForm:productForm", "ORE",
                "itemForm:grade", "12.5", "itemForm:quantity", "40", "itemForm:saveItem", ""));
        assertEquals(302, right.statusCode(), right.body());
    }
}
