/**
 * The grammar of a life cycle: states, the steps between them, who may take a step and under which conditions.
 *
 * <p>Every life cycle is one enum that reads as a table of {@link org.karvan.workflow.Row rows}; nothing but
 * {@link org.karvan.workflow.Workflow} changes a state. From the table fall out the buttons of a page, the refusals
 * in the reader's language, the trail, the notices and the diagrams. Words: a <em>step</em> leads from one of some
 * states to one state; a <em>guard</em> is a condition of the step; an <em>objection</em> is a veto from a feature
 * above; a <em>refusal</em> says why a step was not taken. Neighbours: stands on {@code identity}; knows no feature.
 */
package org.karvan.workflow;
