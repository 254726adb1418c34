package org.karvan.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers offices and banks could have given out, and which are slips of the pen. */
class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567-8", "12345678", " 1234567 8 ", "1234567–8"})
    void anNtnIsKeptInOneFormHoweverItIsWritten(String given) {
        assertEquals("1234567-8", Identifiers.ntn(given));
        assertTrue(Identifiers.isNtn(Identifiers.ntn(given)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456-7", "123456789", "A234567-8"})
    void aNumberOfAnotherShapeIsNoNtn(String given) {
        assertFalse(Identifiers.isNtn(Identifiers.ntn(given)));
    }

    @Test
    void nothingGivenIsNoNumber() {
        assertNull(Identifiers.ntn("  "));
        assertNull(Identifiers.ein(null));
    }

    @Test
    void anStrnHasThirteenDigits() {
        assertTrue(Identifiers.isStrn("1234567890123"));
        assertFalse(Identifiers.isStrn("123456789012"));
        assertFalse(Identifiers.isStrn("12345678901234"));
        assertFalse(Identifiers.isStrn("123456789012X"));
    }

    @Test
    void anEinBeginsWithAPrefixThatIsGivenOut() {
        assertEquals("12-3456789", Identifiers.ein("123456789"));
        assertTrue(Identifiers.isEin("12-3456789"));
        assertFalse(Identifiers.isEin("00-3456789"));
        assertFalse(Identifiers.isEin("89-3456789"));
        assertFalse(Identifiers.isEin("12-345678"));
    }

    /** The example of ISO 17442 for the Global Legal Entity Identifier Foundation itself, and others in public use. */
    @ParameterizedTest
    @ValueSource(strings = {"506700GE1G29325QX363", "529900T8BM49AURSDO55", "HWUPKR0MPOU8FGXBT394"})
    void anLeiFitsItsCheckDigits(String number) {
        assertTrue(Identifiers.isLei(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"506700GE1G29325QX364", "506700GE1G29352QX363", "506700GE1G29325QX36", "506700ge1g29325qx363"})
    void anLeiWithASlipDoesNot(String number) {
        assertFalse(Identifiers.isLei(number));
    }

    @Test
    void aDunsNumberHasNineDigits() {
        assertTrue(Identifiers.isDuns("123456789"));
        assertFalse(Identifiers.isDuns("12345678"));
    }

    @Test
    void aCnicHasThirteenDigitsAndNamesAProvinceFirst() {
        assertTrue(Identifiers.isCnic(Given.compact("54400-1234567-1")));
        assertFalse(Identifiers.isCnic("0440012345671"));
        assertFalse(Identifiers.isCnic("544001234567"));
        assertFalse(Identifiers.isCnic("54400123456712"));
    }

    @Test
    void aPassportNumberHasSixToNineSigns() {
        assertTrue(Identifiers.isPassport("AB1234567"));
        assertTrue(Identifiers.isPassport("123456"));
        assertFalse(Identifiers.isPassport("12345"));
        assertFalse(Identifiers.isPassport("AB12345678"));
        assertFalse(Identifiers.isPassport("AB-123456"));
    }

    @Test
    void aPakistaniIbanFitsItsLengthAndItsCheckDigits() {
        assertTrue(Identifiers.isIban("PK36SCBL0000001123456702", "PK"));
        assertFalse(Identifiers.isIban("PK36SCBL0000001123456703", "PK"));
        assertFalse(Identifiers.isIban("PK36SCBL000000112345670", "PK"));
        assertFalse(Identifiers.isIban("not an iban", "PK"));
    }

    @Test
    void anIbanOfAnotherCountryIsRefused() {
        assertTrue(Identifiers.isIban("GB82WEST12345698765432", "GB"));
        assertFalse(Identifiers.isIban("GB82WEST12345698765432", "PK"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"021000021", "011401533", "091000019"})
    void aRoutingNumberFitsItsCheckDigit(String number) {
        assertTrue(Identifiers.isRoutingNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"021000022", "012000021", "991000021", "02100002", "0210000210"})
    void aRoutingNumberWithASlipDoesNot(String number) {
        assertFalse(Identifiers.isRoutingNumber(number));
    }

    @Test
    void aTelephoneNumberIsKeptInItsInternationalForm() {
        assertEquals(Optional.of("+92812345678"), Identifiers.phone("+92 81 2345678", "US"));
        assertEquals(Optional.of("+923001234567"), Identifiers.phone("0300 1234567", "PK"));
        assertEquals(Optional.of("+14068273523"), Identifiers.phone("(406) 827-3523", "US"));
    }

    @Test
    void aNumberThatNobodyHasIsRefused() {
        assertEquals(Optional.empty(), Identifiers.phone("12", "PK"));
        assertEquals(Optional.empty(), Identifiers.phone("+92 999 999 999 999", "PK"));
        assertEquals(Optional.empty(), Identifiers.phone("call me", "PK"));
    }

    @Test
    void barredCountriesCannotBeChosen() {
        assertFalse(Countries.all().contains("IR"));
        assertFalse(Countries.isTradedWith("IR"));
        assertFalse(Countries.isTradedWith("XX"));
        assertTrue(Countries.isTradedWith("PK"));
        assertEquals("PK", Countries.all().get(0));
        assertEquals("US", Countries.all().get(1));
    }
}
