/** The pages of evaluation: the list, the committee's page, the tabulation, an evaluator's sheet, a bidder's result. */
package org.karvan.evaluation.web;
