package org.karvan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is to be reached: the accounts behind a number or a role. For features, which decide themselves who may ask. */
@ApplicationScoped
public class People {

    @Inject
    private AccountStore store;

    @Inject
    private DeputyshipStore deputyships;

    @Inject
    private Powers powers;

    /** The account of that number, if it can still sign in. */
    public Optional<Account> person(Long accountId) {
        return store.byId(accountId).filter(account -> account.closedAt() == null);
    }

    /** Those of the organisation who hold one of the roles today, deputies included, and can still sign in. */
    public List<Account> holders(Long organisationId, Set<Role> roles) {
        Set<Long> deputies = deputyships.lentWithin(organisationId, powers.today()).stream()
                .filter(deputyship -> !Collections.disjoint(deputyship.lentOn(powers.today()), roles))
                .map(deputyship -> deputyship.deputy().id())
                .collect(Collectors.toSet());
        return store.ofOrganisation(organisationId).stream()
                .filter(account -> account.closedAt() == null)
                .filter(account -> deputies.contains(account.id()) || !Collections.disjoint(account.roles(), roles))
                .toList();
    }
}
