package org.karvan.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.karvan.platform.config.TimeSource;

/** What a person may do today: by his own roles, and in place of colleagues whose deputy he is. */
@Dependent
class Powers {

    @Inject
    private DeputyshipStore deputyships;

    @Inject
    private TimeSource time;

    /** He as the one who takes a step today. */
    Actor actor(Account account) {
        return actor(account, deputyships.lentTo(account.id(), today()), today());
    }

    /**
     * Up to which value, in USD, he may approve today: the greatest of his own limit and those of the approvers who
     * lend him their role; empty when he approves nothing.
     */
    Optional<BigDecimal> approvalLimitUsd(Account account) {
        Stream<Account> lenders = deputyships.lentTo(account.id(), today()).stream()
                .filter(each -> each.lentOn(today()).contains(Role.APPROVER))
                .map(Deputyship::lender);
        Stream<Account> own = Stream.of(account).filter(self -> self.roles().contains(Role.APPROVER));
        return Stream.concat(own, lenders)
                .map(Account::approvalLimitUsd)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** The day that counts for deputies: begun and ended by UTC. */
    LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }

    static Actor actor(Account account, List<Deputyship> lentToHim, LocalDate day) {
        Map<Role, Set<Long>> lent = new EnumMap<>(Role.class);
        for (Deputyship deputyship : lentToHim) {
            for (Role role : deputyship.lentOn(day)) {
                if (!account.roles().contains(role)) {
                    lent.computeIfAbsent(role, first -> new HashSet<>()).add(deputyship.lender().id());
                }
            }
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.roles());
        roles.addAll(lent.keySet());
        return new Actor(account.id(), account.name(), account.organisationId(), account.side(), roles, lent);
    }
}
