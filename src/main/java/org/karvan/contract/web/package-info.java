/** The pages of contracts: lists, drafting, approving, signing, and the buyer's delegation table. */
package org.karvan.contract.web;
