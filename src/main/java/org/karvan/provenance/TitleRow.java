package org.karvan.provenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.karvan.platform.value.Mineral;

/**
 * A mine title as a line of a list.
 *
 * @param id its key, by which its copy is fetched and it is struck off
 * @param number the number under which the authority keeps it
 * @param regime the law under which it was granted
 * @param kind what it allows
 * @param minerals what may be dug
 * @param district where
 * @param holder to whom it was granted
 * @param grantedOn its first day
 * @param expiresOn its last day
 * @param capacity how much may be dug in a year, in tonnes
 * @param standing how it stands with the authority
 */
public record TitleRow(Long id, String number, TitleRegime regime, TitleKind kind, List<Mineral> minerals, String district,
        String holder, LocalDate grantedOn, LocalDate expiresOn, BigDecimal capacity, TitleStanding standing) {

    static TitleRow of(MineTitle title) {
        return new TitleRow(title.id(), title.number(), title.regime(), title.kind(), title.minerals(), title.district(),
                title.holder(), title.grantedOn(), title.expiresOn(), title.capacity().value(), title.standing());
    }
}
