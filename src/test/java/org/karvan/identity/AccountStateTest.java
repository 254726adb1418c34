package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How a list shows an account: what weighs most is said. */
class AccountStateTest {

    @Test
    void aClosedAccountIsClosedWhateverElseItIs() {
        assertEquals(AccountState.CLOSED, AccountState.of(true, true, true));
        assertEquals(AccountState.CLOSED, AccountState.of(true, false, false));
    }

    @Test
    void whoHasChosenNoPasswordIsInvited() {
        assertEquals(AccountState.INVITED, AccountState.of(false, false, false));
        assertEquals(AccountState.INVITED, AccountState.of(false, false, true));
    }

    @Test
    void whoJoinedIsActiveOrLocked() {
        assertEquals(AccountState.ACTIVE, AccountState.of(false, true, false));
        assertEquals(AccountState.LOCKED, AccountState.of(false, true, true));
    }
}
