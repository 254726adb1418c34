package org.karvan.identity;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;

/** Which roles the server is to know; how people sign in is told by {@link PortalAuthentication}. */
@DeclareRoles({
    Role.Names.APPLICANT, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
    Role.Names.SUPPLIER_SIGNATORY, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.EVALUATOR,
    Role.Names.LOGISTICS, Role.Names.BUYER_FINANCE, Role.Names.BUYER_SIGNATORY, Role.Names.ANALYST,
    Role.Names.LABORATORY_SIGNATORY, Role.Names.OPENER, Role.Names.ADMINISTRATOR, Role.Names.COMPLIANCE,
    Role.Names.AUDITOR, Role.Names.REVIEWER, Role.Names.CLOCK})
@ApplicationScoped
public class SecuritySetup {
}
