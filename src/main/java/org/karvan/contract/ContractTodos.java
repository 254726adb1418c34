package org.karvan.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.workflow.Todo;
import org.karvan.workflow.TodoSource;

/** What waits for the people who draft, clear, approve, accept and sign contracts. */
@Dependent
class ContractTodos implements TodoSource {

    private static final Set<Role> DECIDING = Set.of(Role.LEGAL, Role.APPROVER, Role.BUYER_SIGNATORY, Role.SUPPLIER_SIGNATORY);

    @Inject
    private ContractStore store;

    @Inject
    private Caller caller;

    @Override
    public List<Todo> todos(Actor reader) {
        Stream<Todo> decisions = DECIDING.stream().anyMatch(reader::is)
                ? store.waitingFor(reader, caller.approvalLimitUsd().orElse(null), MOST).stream().map(row -> todo(verb(row.state()), row))
                : Stream.empty();
        if (!reader.is(Role.OFFICER)) {
            return decisions.toList();
        }
        Stream<Todo> drafts = store.draftsOf(reader, MOST).stream().map(row -> new Todo("todo.contract.finish", row.reference(), row.title(),
                "/contract/draft.xhtml?reference=" + row.reference(), null, row.since()));
        Stream<Todo> awards = store.openAwards(reader.organisationId(), MOST).stream().map(award -> new Todo("todo.contract.draft",
                award.reference(), award.title(), "/contract/new-contract.xhtml?tender=" + award.reference(), null, null));
        return Stream.of(decisions, drafts, awards).flatMap(each -> each).toList();
    }

    private static String verb(ContractState state) {
        return switch (state) {
            case LEGAL_REVIEW -> "todo.contract.clear";
            case APPROVAL -> "todo.contract.approve";
            case ACCEPTANCE -> "todo.contract.accept";
            default -> "todo.contract.sign";
        };
    }

    private static Todo todo(String verb, ContractRow row) {
        return new Todo(verb, row.reference(), row.title(), ContractAudience.path(row.reference()), null, row.since());
    }
}
