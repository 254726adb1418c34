package org.karvan.identity;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** How people sign in: by the portal's own form. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = SecuritySetup.SIGN_IN_PAGE, useForwardToLogin = false, errorPage = ""))
@DeclareRoles({
    Role.Names.APPLICANT, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
    Role.Names.SUPPLIER_SIGNATORY, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.EVALUATOR,
    Role.Names.LOGISTICS, Role.Names.BUYER_FINANCE, Role.Names.BUYER_SIGNATORY, Role.Names.ANALYST,
    Role.Names.LABORATORY_SIGNATORY, Role.Names.OPENER, Role.Names.ADMINISTRATOR, Role.Names.COMPLIANCE,
    Role.Names.AUDITOR, Role.Names.REVIEWER, Role.Names.CLOCK})
@ApplicationScoped
public class SecuritySetup {

    /** Where a visitor is sent who asks for what only some may see. */
    public static final String SIGN_IN_PAGE = "/identity/sign-in.xhtml";
}
