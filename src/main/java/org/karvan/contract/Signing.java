package org.karvan.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.karvan.audit.PortalKey;
import org.karvan.audit.Trail;
import org.karvan.identity.Accounts;
import org.karvan.identity.SignInResult;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/** The signing of a frozen text: the signatory says twice that he means it, and the portal's key vouches for his statement. */
@Dependent
class Signing {

    @Inject
    private ContractRegister register;

    @Inject
    private Workflow workflow;

    @Inject
    private Accounts accounts;

    @Inject
    private PortalKey key;

    @Inject
    private Trail trail;

    /** Signs for the caller's side, who typed the reference and gave his password once more. */
    void sign(Contract contract, String typed, String password) {
        String reference = contract.reference();
        new Check().that(typed != null && reference.equalsIgnoreCase(typed.strip()), "typed", "contract.sign.typed", reference).done();
        confirm(reference, password);
        Situation situation = register.confirmedSituation(contract);
        workflow.take(contract, contract.state() == ContractState.HALF_SIGNED ? ContractStep.SIGN_LAST : ContractStep.SIGN_FIRST, situation);
        String statement = SignatureStatement.of(contract, situation.actor(), situation.at());
        String proof = Base64.getEncoder().encodeToString(key.sign(statement.getBytes(StandardCharsets.UTF_8)));
        contract.sign(new ContractSignature(situation.actor(), situation.at(), statement, proof));
        trail.note("CONTRACT_SIGNED", ContractRegister.SUBJECT, reference, Map.of("statement", statement, "proof", proof));
    }

    private void confirm(String reference, String password) {
        SignInResult result = accounts.confirmPassword(password == null ? new char[0] : password.toCharArray());
        if (result instanceof SignInResult.Welcome) {
            return;
        }
        trail.noteApart("CONTRACT_SIGN_REFUSED", ContractRegister.SUBJECT, reference, Map.of());
        if (result instanceof SignInResult.Waiting waiting) {
            throw Invalid.at("password", "contract.sign.waiting", waiting.until().toString());
        }
        throw Invalid.at("password", "contract.sign.wrongPassword");
    }
}
