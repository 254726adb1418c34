package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;

/** Inviting colleagues, and the links by which people choose their passwords. No mail server is set up here. */
class InvitationIT extends PortalIT {

    private static final Long BUYER = 21L;
    private static final Long OTHERS = 22L;
    private static final String OWNER = "owner@buyer.example";
    private static final String INVITED = "invited@buyer.example";
    private static final String ADMINISTRATOR = "admin@portal.example";
    private static final PasswordChoice CHOICE = new PasswordChoice("a-road-of-salt", "a-road-of-salt");

    @Inject
    private Accounts accounts;

    @Inject
    private AccountDesk desk;

    @Inject
    private IdentityFixtures people;

    @BeforeEach
    void aBuyerAndAnAdministrator() {
        people.person(OWNER, BUYER, Side.BUYER, Role.APPLICANT);
        people.administrator(ADMINISTRATOR);
    }

    @Test
    void theInvitedChoosesAPasswordByHisLinkAndSignsIn() throws Exception {
        Account invited = invite(INVITED, Role.OFFICER, Role.LEGAL);
        String token = shownTo(ADMINISTRATOR, invited);

        assertEquals(INVITED, accounts.behindLink(token).orElseThrow().email());
        accounts.choosePassword(token, CHOICE);

        SignInResult.Welcome welcome =
                assertInstanceOf(SignInResult.Welcome.class, accounts.signIn(INVITED, CHOICE.password().toCharArray()));
        assertEquals(Set.of(Role.OFFICER, Role.LEGAL), welcome.account().roles());
        assertEquals(BUYER, welcome.account().organisationId());
    }

    @Test
    void aLinkIsUsedOnce() throws Exception {
        String token = shownTo(ADMINISTRATOR, invite(INVITED, Role.OFFICER));
        accounts.choosePassword(token, CHOICE);

        assertEquals(Optional.empty(), accounts.behindLink(token));
        assertThrows(NotThere.class, () -> accounts.choosePassword(token, CHOICE));
    }

    @Test
    void aLinkEndsAfterItsTime() throws Exception {
        String token = shownTo(ADMINISTRATOR, invite(INVITED, Role.OFFICER));
        clock.advance(LinkKind.INVITATION.life());

        assertEquals(Optional.empty(), accounts.behindLink(token));
        assertThrows(NotThere.class, () -> accounts.choosePassword(token, CHOICE));
    }

    @Test
    void aWrongSecretLeadsNowhere() {
        assertEquals(Optional.empty(), accounts.behindLink(null));
        assertEquals(Optional.empty(), accounts.behindLink("x".repeat(5000)));
        assertThrows(NotThere.class, () -> accounts.choosePassword(Tokens.fresh(), CHOICE));
    }

    @Test
    void aWeakOrUnrepeatedPasswordLeavesTheLinkUsable() throws Exception {
        String token = shownTo(ADMINISTRATOR, invite(INVITED, Role.OFFICER));

        assertEquals(List.of("password", "again"), fields(assertThrows(Invalid.class,
                () -> accounts.choosePassword(token, new PasswordChoice("password", "other")))));
        assertTrue(accounts.behindLink(token).isPresent());
    }

    @Test
    void theInvitedCannotSignInBeforeHeHasChosenAPassword() throws Exception {
        invite(INVITED, Role.OFFICER);

        assertInstanceOf(SignInResult.Wrong.class, accounts.signIn(INVITED, new char[0]));
        assertEquals(0, accounts.countWith(Role.OFFICER));
    }

    @Test
    void anOpenerIsNotInvitedWhereAnAdministratorWouldSeeHisLink() {
        Invalid refused = assertThrows(Invalid.class, () -> invite(INVITED, Role.OFFICER, Role.OPENER));

        assertEquals("identity.roles.openerByMail", refused.problems().get(0).key());
    }

    @Test
    void theLinkOfAnOpenerIsNeverShown() throws Exception {
        Account opener = people.person("opener@buyer.example", BUYER, Side.BUYER, Role.OPENER);
        accounts.askReset(opener.email());

        Invalid refused = assertThrows(Invalid.class, () -> as.person(ADMINISTRATOR, () -> desk.showLink(opener.id())));

        assertEquals("identity.link.notShown", refused.problems().get(0).key());
        assertFalse(as.person(ADMINISTRATOR, () -> desk.sheet(opener.id())).linkCanBeShown());
    }

    @Test
    void aLinkNobodyAskedForIsNotShown() {
        Account colleague = people.person("quiet@buyer.example", BUYER, Side.BUYER, Role.OFFICER);

        Invalid refused = assertThrows(Invalid.class, () -> as.person(ADMINISTRATOR, () -> desk.showLink(colleague.id())));

        assertEquals("identity.link.notAsked", refused.problems().get(0).key());
    }

    @Test
    void aForgottenPasswordIsChosenAnewAndTheOldOneIsGone() throws Exception {
        Account owner = people.person("forgetful@buyer.example", BUYER, Side.BUYER, Role.OFFICER);
        accounts.askReset(" Forgetful@Buyer.example ");
        accounts.choosePassword(shownTo(ADMINISTRATOR, owner), CHOICE);

        assertInstanceOf(SignInResult.Wrong.class, accounts.signIn(owner.email(), IdentityFixtures.PASSWORD.toCharArray()));
        assertInstanceOf(SignInResult.Welcome.class, accounts.signIn(owner.email(), CHOICE.password().toCharArray()));
    }

    @Test
    void askingForAnUnknownAddressTellsNothingAndLeavesNothing() throws Exception {
        accounts.askReset("nobody@buyer.example");

        assertEquals(0, as.person(ADMINISTRATOR, () -> desk.find(new AccountSearch("", AccountFilter.WAITING_FOR_LINK, 1))).total());
    }

    @Test
    void whatIsMissingIsToldAtItsField() {
        Invalid refused = assertThrows(Invalid.class,
                () -> as.person(OWNER, () -> accounts.invite(new Invitation(" ", "", Set.of(), null, "en"))));

        assertEquals(List.of("name", "email", "roles"), fields(refused));
    }

    @Test
    void anAddressThatIsTakenIsNotInvited() {
        people.person(INVITED, OTHERS, Side.BUYER, Role.OFFICER);

        assertEquals(List.of("email"), fields(assertThrows(Invalid.class, () -> invite(INVITED, Role.OFFICER))));
    }

    @Test
    void theLastWhoGivesRolesKeepsThatRoleAndHisAccount() throws Exception {
        Account owner = as.person(OWNER, () -> accounts.own().orElseThrow());

        Invalid refused = assertThrows(Invalid.class,
                () -> as.person(OWNER, () -> accounts.entrust(owner.id(), Set.of(Role.OFFICER), null)));
        assertEquals("identity.roles.lastKeeper", refused.problems().get(0).key());

        people.person("second@buyer.example", BUYER, Side.BUYER, Role.APPLICANT);
        as.person(OWNER, () -> accounts.entrust(owner.id(), Set.of(Role.OFFICER), null));
        assertThrows(Invalid.class, () -> as.person("second@buyer.example",
                () -> accounts.closeColleague(as.person("second@buyer.example", () -> accounts.own().orElseThrow()).id())));
    }

    @Test
    void anApproversLimitIsKept() throws Exception {
        Account approver = people.person("approver@buyer.example", BUYER, Side.BUYER, Role.OFFICER);

        as.person(OWNER, () -> accounts.entrust(approver.id(), Set.of(Role.APPROVER, Role.OFFICER), new BigDecimal("125000.50")));

        Account now = as.person(approver, () -> accounts.own().orElseThrow());
        assertEquals(0, new BigDecimal("125000.5").compareTo(now.approvalLimitUsd()));
    }

    @Test
    void whoHasLeftCannotSignIn() throws Exception {
        Account colleague = people.person("leaver@buyer.example", BUYER, Side.BUYER, Role.OFFICER);

        as.person(OWNER, () -> accounts.closeColleague(colleague.id()));

        assertInstanceOf(SignInResult.Wrong.class, accounts.signIn(colleague.email(), IdentityFixtures.PASSWORD.toCharArray()));
    }

    @Test
    void thePeopleOfOthersAreNotThere() {
        Account stranger = people.person("stranger@other.example", OTHERS, Side.BUYER, Role.OFFICER);

        assertThrows(NotThere.class, () -> as.person(OWNER, () -> accounts.colleagueRow(stranger.id())));
        assertThrows(NotThere.class, () -> as.person(OWNER, () -> accounts.inviteAgain(stranger.id())));
        assertThrows(NotThere.class, () -> as.person(OWNER, () -> accounts.closeColleague(stranger.id())));
        assertThrows(NotThere.class, () -> as.person(ADMINISTRATOR, () -> accounts.closeColleague(stranger.id())));
        assertThrows(NotThere.class, () -> as.person(OWNER, () -> accounts.colleagueRow(null)));
    }

    private Account invite(String email, Role... roles) throws Exception {
        return as.person(OWNER, () -> accounts.invite(new Invitation(email, "Invited", Set.of(roles), null, "ur")));
    }

    private String shownTo(String administrator, Account account) throws Exception {
        String address = as.person(administrator, () -> desk.showLink(account.id()));
        return address.substring(address.indexOf("token=") + "token=".length());
    }

    private static List<String> fields(Invalid refused) {
        return refused.problems().stream().map(Problem::field).toList();
    }
}
