package org.karvan.delivery;

import java.time.Instant;
import java.time.LocalDate;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;

/**
 * A delivery as a line of a list.
 *
 * @param reference what people call it
 * @param contractReference the contract that it carries out
 * @param state where it stands
 * @param mineral which mineral
 * @param form in which form
 * @param mass planned dry tonnes
 * @param loadOn on which day it is to be loaded
 * @param destination where it goes, by UN/LOCODE
 * @param buyerName who buys
 * @param supplierName who sells
 * @param since since when it stands where it stands
 */
public record DeliveryRow(String reference, String contractReference, DeliveryState state, Mineral mineral, ProductForm form, Tonnes mass,
        LocalDate loadOn, String destination, String buyerName, String supplierName, Instant since) {
}
