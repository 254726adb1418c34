package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.contract.ContractSheet;
import org.karvan.contract.Contracts;

/** The page on which a contract is signed: with the reference typed and the password given once more. */
@Named
@ViewScoped
public class SignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Contracts contracts;

    private String reference;
    private String typed;
    private String password;
    private transient ContractSheet sheet;

    /** Reads the contract. */
    public void load() {
        sheet = contracts.toSign(reference);
    }

    /** Signs it and leads back to its page. */
    public String sign() {
        contracts.sign(reference, sheet.contract().version(), typed, password);
        return "/contract/contract.xhtml?faces-redirect=true&reference=" + reference;
    }

    public ContractSheet getSheet() {
        return sheet;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
