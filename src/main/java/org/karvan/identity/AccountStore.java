package org.karvan.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.value.Listing;

/** The queries about accounts and nothing else. */
@Dependent
class AccountStore {

    private static final Logger LOG = Logger.getLogger(AccountStore.class.getName());

    private static final String OF_ORGANISATION =
            "select distinct a from Account a left join fetch a.roles where a.organisationId = :id order by a.name, a.id";

    @PersistenceContext
    private EntityManager entities;

    Optional<Account> byEmail(String email) {
        return entities.createQuery("select distinct a from Account a left join fetch a.roles where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** Holds the account until the end of the transaction, as it stands now, so that two guesses at once count as two. */
    void hold(Account account) {
        entities.refresh(account, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Account> byId(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Account.class, id));
    }

    List<Account> ofOrganisation(Long organisationId) {
        return entities.createQuery(OF_ORGANISATION, Account.class)
                .setParameter("id", organisationId)
                .getResultList();
    }

    /** The same, each held as it stands now until the end of the transaction, always in the same order. */
    List<Account> heldOfOrganisation(Long organisationId) {
        List<Account> people = entities.createQuery(
                        "select a from Account a where a.organisationId = :id order by a.id", Account.class)
                .setParameter("id", organisationId)
                .getResultList();
        people.forEach(this::hold);
        return people;
    }

    /** One page of all accounts whose name or address contains the words, by name. */
    Listing<AccountRow> find(AccountSearch search, Instant now) {
        String where = " from Account a where (lower(a.name) like :words escape '!' or a.email like :words escape '!')"
                + condition(search.filter());
        long total = bound(entities.createQuery("select count(a)" + where, Long.class), search, now).getSingleResult();
        List<AccountRow> rows = bound(entities.createQuery(
                        "select a.id, a.email, a.name, a.organisationId, a.side, a.passwordHash, a.lockedUntil, a.closedAt"
                                + where + " order by a.name, a.id", Object[].class), search, now)
                .setFirstResult(Listing.offset(search.page()))
                .setMaxResults(Listing.USUAL_SIZE)
                .getResultList().stream()
                .map(columns -> row(columns, now))
                .toList();
        return new Listing<>(rows, Math.max(search.page(), 1), Listing.USUAL_SIZE, total);
    }

    private static String condition(AccountFilter filter) {
        return switch (filter) {
            case ALL -> "";
            case INVITED -> " and a.closedAt is null and a.passwordHash is null";
            case WAITING_FOR_LINK -> " and a.closedAt is null and exists"
                    + " (select l.id from AccessLink l where l.accountId = a.id and l.tokenHash is null)";
            case LOCKED -> " and a.closedAt is null and a.lockedUntil > :now";
            case CLOSED -> " and a.closedAt is not null";
        };
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, AccountSearch search, Instant now) {
        query.setParameter("words", "%" + escaped(search.words()) + "%");
        return search.filter() == AccountFilter.LOCKED ? query.setParameter("now", now) : query;
    }

    private static String escaped(String words) {
        String given = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return given.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** The hash of the password goes no further than here: a list shows only whether there is one. */
    private static AccountRow row(Object[] columns, Instant now) {
        int next = 0;
        Long id = (Long) columns[next++];
        String email = (String) columns[next++];
        String name = (String) columns[next++];
        Long organisationId = (Long) columns[next++];
        Side side = (Side) columns[next++];
        boolean joined = columns[next++] != null;
        Instant lockedUntil = (Instant) columns[next++];
        boolean closed = columns[next] != null;
        boolean locked = lockedUntil != null && now.isBefore(lockedUntil);
        return new AccountRow(id, email, name, organisationId, null, side, AccountState.of(closed, joined, locked));
    }

    long count() {
        return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }

    long countOpenWith(Role role) {
        return entities.createQuery(
                        "select count(a) from Account a where :role member of a.roles and a.closedAt is null"
                                + " and a.passwordHash is not null", Long.class)
                .setParameter("role", role)
                .getSingleResult();
    }

    /** Writes the account at once. @throws Invalid when somebody else took the address in this instant */
    void add(Account account) {
        entities.persist(account);
        try {
            entities.flush();
        } catch (PersistenceException e) {
            LOG.log(Level.INFO, "an account could not be written", e);
            throw Invalid.at("email", "identity.email.taken");
        }
    }
}
